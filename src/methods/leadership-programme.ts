import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";

/** A leadership programme of the Örebro kind: groups across services, the top first, agreements and road maps. */
export const leadershipProgramme: Method = {
  id: "leadership-programme",
  title: {
    sv: "Ledarprogram av Örebros slag",
    en: "Leadership programme of the Örebro kind",
  },
  known: {
    sv: "Källan berättar om cirka 480 chefer 2015–2017 i 20 grupper om 20–25, fyra moduler på sex dagar, högsta ledningen först, ledord (trygg, initiativtagande, tydlig), överenskommelse med närmaste chef och senare en utvecklingsplan, tre områden för effekt. Vad modulerna innehåller är inte känt.",
    en: "The source tells of about 480 managers in 2015–2017 in 20 groups of 20–25, four modules in six days, the top management first, watchwords (safe, initiative-taking, clear), an agreement with the nearest manager and later a development road map, and three areas of effect. What the modules hold is not known.",
  },
  sources: [methodSources["svc-orebro"].citation],
  labels: {
    programme: { sv: "ledarprogram", en: "leadership programme" },
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
  },
  stages: [
    {
      key: "top",
      label: { sv: "Högsta ledningen", en: "The top management" },
      heldBy: "programmes.superiorsFirst",
    },
    {
      key: "groups",
      label: { sv: "Blandade grupper", en: "Mixed groups" },
      heldBy: "programmes.mixed",
    },
    {
      key: "agreement",
      label: { sv: "Överenskommelse", en: "Agreement" },
      heldBy: "programmes.agreement",
    },
    { key: "roadmap", label: { sv: "Färdplan", en: "Road map" }, heldBy: "programmes.roadmap" },
  ],
  rules: {
    "programme-groups-fit": { options: { least: 20, most: 25 } },
    "programme-has-its-parts": "warning",
  },
};
