import type { Query } from "../../plan/query.js";
import { methodSources } from "../../sources/method-sources.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { stated } from "../stated.js";

/** Indicators in force by the perspective of their goals, and the fact that is missing for those that cannot be placed. */
const placed = (q: Query, asOf: string) => {
  const by = new Map<string, number>();
  let told = 0;
  let untold = 0;
  let missing = "indicator.goals";
  for (const indicator of q.all("indicator")) {
    if (!isActive(indicator, asOf)) continue;
    const perspectives = new Set<string | undefined>(
      stated(indicator, "goals")?.map((id) => stated(q.get(id), "perspective")) ?? [undefined],
    );
    if (perspectives.has(undefined)) {
      untold += 1;
      if (stated(indicator, "goals")) missing = "goal.perspective";
      continue;
    }
    if (perspectives.size > 0) told += 1;
    for (const key of perspectives as Set<string>) by.set(key, (by.get(key) ?? 0) + 1);
  }
  return { by, told, untold, missing };
};

const goals = [
  { id: "goal:f", perspective: "financial" },
  { id: "goal:c", perspective: "customer" },
  { id: "goal:p", perspective: "process" },
  { id: "goal:l", perspective: "learning" },
];
const head = {
  method: "balanced-scorecard",
  complete: [{ part: "goals" }, { part: "indicators" }],
  goals,
};
const indicators = (...of: readonly string[]) =>
  of.map((goal, at) => ({ id: `indicator:${at}`, goals: [`goal:${goal}`] }));

/** Do we measure all sides, or mostly one? No perspective holds more than its share of the indicators. */
export const perspectiveBalance = defineRule({
  id: "perspective-balance",
  family: "method",
  on: "organisation",
  optIn: true,
  force: "ownChoice",
  principles: ["wholeView"],
  title: {
    sv: "Inget perspektiv har mer än hälften av indikatorerna",
    en: "No perspective holds more than half of the indicators",
  },
  reason: {
    sv: "Det som mäts mest får mest uppmärksamhet. Ligger de flesta siffror i ett perspektiv är styrkortet inte balanserat.",
    en: "What is measured most gets most attention. When most figures lie in one perspective the scorecard is not balanced.",
  },
  fix: {
    sv: "Ta bort indikatorer i det perspektiv som väger över, eller låt de andra följas på annat sätt.",
    en: "Take away indicators in the perspective that weighs most, or follow the others in another way.",
  },
  message: {
    sv: "{count} av {all} indikatorer hör till perspektivet ”{perspective}”.",
    en: "{count} of {all} indicators belong to the perspective “{perspective}”.",
  },
  sources: [
    methodSources["bsc-study"],
    ownChoice("A scorecard is balanced while no perspective holds more than half of its figures."),
  ],
  needs: [],
  options: {
    share: {
      default: 0.5,
      means: {
        sv: "Så stor del av indikatorerna får ett perspektiv ha.",
        en: "How large a share of the indicators a perspective may have.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    atLeast: {
      default: 4,
      means: {
        sv: "Så många indikatorer ska det finnas för att frågan ska ställas.",
        en: "How many indicators there must be for the question to be put.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Två av fyra i ett perspektiv.", en: "Two of four in one perspective." },
        plan: { ...head, indicators: indicators("f", "f", "c", "p") },
      },
    ],
    bad: [
      {
        says: { sv: "Tre av fyra är ekonomi.", en: "Three of four are about money." },
        plan: { ...head, indicators: indicators("f", "f", "f", "c") },
      },
    ],
  }),
  check: (_, { q, asOf, method, options }, tell) => {
    const { by, told, untold, missing } = placed(q, asOf);
    const all = told + untold;
    if (all < Number(options["atLeast"])) return;
    const most = Number(options["share"]) * all;
    for (const { key, label: perspective } of method.perspectives ?? []) {
      const count = by.get(key) ?? 0;
      if (count + untold <= most) continue;
      if (count <= most) tell.cannotTell(missing);
      else if (!q.isComplete("indicators", { period: asOf })) {
        tell.cannotTell("complete: indicators");
      } else tell.finding({ params: { perspective, count, all } });
    }
  },
});
