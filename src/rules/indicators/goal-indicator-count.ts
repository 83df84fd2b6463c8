import { goalLiterature } from "../../sources/goal-literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { indicatorsUntold } from "../indicators-untold.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";

const goals = [{ id: "goal:kf-2" }];
const indicators = (count: number, role: "target" | "monitoring") =>
  Array.from({ length: count }, (_, at) => ({
    id: `indicator:${role}-${at + 1}`,
    goals: ["goal:kf-2"],
    role,
  }));
const complete = [{ part: "indicators" }];

/** How many targets does one goal have? What is only watched is not counted. */
export const goalIndicatorCount = defineRule({
  id: "goal-indicator-count",
  family: "indicators",
  on: "goal",
  force: "advice",
  principles: ["roomForAction", "wholeView"],
  title: {
    sv: "Varje mål har få indikatorer med målvärde",
    en: "Each goal has few indicators with a target",
  },
  reason: {
    sv: "Ett mål med många målvärden styr i detalj, och ingen vet vilket av dem som är viktigast.",
    en: "A goal with many targets steers in detail, and nobody knows which of them matters most.",
  },
  fix: {
    sv: "Behåll målvärden där ni skulle göra något annorlunda, och låt resten bara följas.",
    en: "Keep targets where you would act on them, and let the rest be watched.",
  },
  message: {
    sv: "{entity} har {count} indikatorer med målvärde: fler än {limit}.",
    en: "{entity} has {count} indicators with a target: more than {limit}.",
  },
  sources: [practice["nassjo-2019"], goalLiterature["sou-2018-38"]],
  needs: [],
  options: {
    perGoal: {
      default: 5,
      means: {
        sv: "Fler målindikatorer än så till ett mål nämns.",
        en: "More target indicators than this for one goal are mentioned.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Tre med målvärde och fyra som bara följs.",
          en: "Three with a target and four that are only watched.",
        },
        plan: {
          complete,
          goals,
          indicators: [...indicators(3, "target"), ...indicators(4, "monitoring")],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Elva med målvärde.", en: "Eleven with a target." },
        plan: { complete, goals, indicators: indicators(11, "target") },
      },
      {
        says: { sv: "En mer än gränsen.", en: "One more than the limit." },
        plan: { complete, goals, indicators: indicators(6, "target") },
      },
    ],
  }),
  inForce: true,
  prepare: indicatorsUntold,
  check: ({ id }, { q, asOf, options, prepared }, tell) => {
    const { perGoal: limit } = options as { perGoal: number };
    if (prepared === undefined && q.count(id, "indicator.goals[]") <= limit) return;
    let count = 0;
    let maybe = 0;
    for (const indicator of q.refs(id, "indicator.goals[]")) {
      if (!isActive(indicator, asOf)) continue;
      if (!isStated(indicator, "role")) maybe++;
      else if (indicator.role === "target") count++;
    }
    if (count > limit) tell.finding({ params: { count, limit } });
    else if (count + maybe > limit) tell.cannotTell("indicator.role");
    else if (prepared) tell.cannotTell(prepared);
  },
});
