import type { Programme } from "../../plan/entities/programme.js";
import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const parts = ["mixed", "superiorsFirst", "agreement", "roadmap"] as const;

const programme = {
  id: "programme:leaders",
  kind: "leadership",
  participants: 22,
  groups: 1,
  groupSize: { low: 22, high: 22 },
  mixed: true,
  superiorsFirst: true,
  agreement: true,
};
const method = "leadership-programme";

/** Is the programme built to last? Groups are mixed, superiors go first, and each has an agreement and a road map. */
export const programmeHasItsParts = defineRule({
  id: "programme-has-its-parts",
  family: "method",
  on: "programme",
  optIn: true,
  force: "method",
  principles: ["knowledge", "support", "wholeView"],
  title: {
    sv: "Ett ledarprogram blandar verksamheter, börjar högst upp och ger var och en överenskommelse och färdplan",
    en: "A leadership programme mixes services, begins at the top and gives each an agreement and a road map",
  },
  reason: {
    sv: "Det som lärs i programmet blir kvar när chefens chef har gått det först och de två har kommit överens om vad som ska prövas.",
    en: "What is learnt lasts when the manager's manager went first and the two have agreed on what to try.",
  },
  fix: {
    sv: "Lägg till den del som saknas för de grupper som är kvar.",
    en: "Add the missing part for the groups that remain.",
  },
  message: {
    sv: "{entity} saknar en del: {part}.",
    en: "{entity} lacks a part: {part}.",
  },
  terms: {
    mixed: { sv: "grupper blandade över verksamheter", en: "groups mixed across services" },
    superiorsFirst: {
      sv: "att överordnade gick före underordnade",
      en: "superiors going before those who answer to them",
    },
    agreement: {
      sv: "en överenskommelse med närmaste chef",
      en: "an agreement with the nearest manager",
    },
    roadmap: { sv: "en färdplan för var och en", en: "a road map for each" },
  },
  sources: [methodSources["svc-orebro"]],
  needs: ["kind"],
  options: {
    kinds: {
      default: ["leadership"],
      means: { sv: "Vilka slags program som prövas.", en: "Which kinds of programme are asked." },
      source: { sv: "programmet i Örebro", en: "the programme in Örebro" },
    },
    parts: {
      default: parts,
      means: { sv: "Vilka delar programmet ska ha.", en: "Which parts the programme should have." },
      source: { sv: "programmet i Örebro", en: "the programme in Örebro" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Alla delar finns.", en: "All parts are there." },
        plan: { method, programmes: [{ ...programme, roadmap: true }] },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen har en färdplan.", en: "Nobody has a road map." },
        plan: { method, programmes: [{ ...programme, roadmap: false }] },
      },
    ],
  }),
  check: (entity, { options }, tell) => {
    if (!(options["kinds"] as readonly string[]).includes(String(entity.kind))) return;
    for (const part of options["parts"] as readonly (typeof parts)[number][]) {
      const has: Programme[typeof part] = stated(entity, part);
      if (has === undefined) tell.cannotTell(`programme.${part}`);
      else if (!has) tell.finding({ path: part, params: { part } });
    }
  },
});
