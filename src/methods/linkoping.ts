import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";

/** Linköping: overall goals followed up in theme reports, and quality reviews that end in learning points. */
export const linkoping: Method = {
  id: "linkoping",
  title: { sv: "Linköpings kvalitetsgranskning", en: "Linköping's quality review" },
  known: {
    sv: "Känt är att 19 övergripande mål 2011–2014 följdes upp i sju temarapporter efter en uppföljningsplan som antogs den 15 februari 2012 och reviderades den 22 november 2012. Hur kvalitetsgranskningen går till är inte känt. Att varje mål finns i precis en rapport är vår läsning, och att en granskning slutar i lärdomar är vår slutsats. Bara början av källan är läst.",
    en: "What is known is that 19 overall goals of 2011–2014 were followed up in seven theme reports after a follow-up plan adopted on 15 February 2012 and revised on 22 November 2012. How the quality review is done is not known. That each goal is in exactly one report is our reading, and that a review ends in learning points is our conclusion. Only the opening of the source was read.",
  },
  sources: [methodSources["linkoping-follow-up"].url],
  labels: {
    goal: { sv: "övergripande mål", en: "overall goal" },
    goals: { sv: "övergripande mål", en: "overall goals" },
    cycle: { sv: "temarapport", en: "theme report" },
  },
  stages: [
    { key: "goal", label: { sv: "Övergripande mål", en: "Overall goal" }, heldBy: "goals" },
    { key: "theme", label: { sv: "Temarapport", en: "Theme report" }, heldBy: "cycles" },
    {
      key: "lessons",
      label: { sv: "Lärdomar", en: "Learning points" },
      heldBy: "occasions.lessons",
    },
  ],
  rules: {
    "goal-in-one-theme-report": { options: { kinds: ["quality"], levels: ["council"] } },
    "review-leaves-lessons": { options: { kinds: ["quality"] } },
  },
};
