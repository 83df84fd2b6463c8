import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { indicatorsOf } from "../indicators-of.js";
import { indicatorsUntold } from "../indicators-untold.js";
import { isStated } from "../is-stated.js";

const goal = { id: "goal:safe", kind: "outcome", assessment: { mode: "indicator" } } as const;
const visits = {
  id: "indicator:visits",
  goals: ["goal:safe"],
  role: "target",
  kind: "output",
} as const;
const hours = {
  id: "indicator:hours",
  goals: ["goal:safe"],
  role: "target",
  kind: "activity",
} as const;
const complete = [{ part: "indicators" }];

/** Did it get better for anyone? Some of what a goal is judged by is about outcome or experience, not only about what was done. */
export const indicatorsReachOutcomes = defineRule({
  id: "indicators-reach-outcomes",
  family: "indicators",
  on: "goal",
  force: "method",
  principles: ["citizenFocus"],
  title: {
    sv: "Något av det som ett mål bedöms efter handlar om utfall eller upplevelse",
    en: "Some of what a goal is judged by is about outcome or experience",
  },
  reason: {
    sv: "Antal besök och utbildningstimmar visar vad som gjordes. Om det blev bättre för någon vet bara den det gäller.",
    en: "Numbers of visits and hours of training show what was done. Whether it got better for anyone, only those concerned know.",
  },
  fix: { sv: "Fråga dem som målet är till för.", en: "Ask those the goal is for." },
  message: {
    sv: "{entity} följs bara med siffror om insats, aktivitet eller prestation ({count} indikatorer).",
    en: "{entity} is followed only by figures of input, activity or output ({count} indicators).",
  },
  sources: [
    literature["rka-analysis"],
    goalLiterature["gu-2016"],
    goalLiterature["seven-principles"],
  ],
  needs: ["kind", "assessment"],
  inPractice: {
    sv: "Öppna mötesplatser i Exempelkommun följs med två sorters besöksantal. Målet är att den som vill ska träffa andra, och det vet bara besökarna.",
    en: "Open meeting places in Exempelkommun is followed by two counts of visits. The goal is that those who want to meet others can, and only the visitors know that.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En av siffrorna säger hur många som känner sig trygga.",
          en: "One of the figures says how many feel safe.",
        },
        plan: {
          complete,
          goals: [goal],
          indicators: [
            visits,
            hours,
            { id: "indicator:feel-safe", goals: ["goal:safe"], role: "target", kind: "experience" },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”En trygg ålderdom” med antal besök och utbildningstimmar.",
          en: "“A safe old age” with number of visits and hours of training.",
        },
        plan: { complete, goals: [goal], indicators: [visits, hours] },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.kind === undefined || goal.kind === "outcome" || goal.kind === "quality",
  prepare: indicatorsUntold,
  check: (goal, about, tell) => {
    const mode = goal.assessment?.mode;
    if (mode === "mixed" || mode === "qualitative") return;
    const indicators = indicatorsOf(goal, about);
    if (indicators.some(({ kind }) => kind === "outcome" || kind === "experience")) return;
    const named = indicators.filter(({ goals }) => goals?.includes(goal.id));
    const isTarget = named.some(({ role }) => role === "target");
    if (about.prepared) tell.cannotTell(about.prepared);
    else if (indicators.some((indicator) => !isStated(indicator, "kind"))) {
      tell.cannotTell("indicator.kind");
    } else if (named.some((indicator) => !isStated(indicator, "role"))) {
      tell.cannotTell("indicator.role");
    } else if (isTarget) {
      const related = indicators.map(({ id }) => id).sort();
      tell.finding({ path: "assessment", params: { count: related.length }, related });
    }
  },
});
