import { goalLiterature } from "../../sources/goal-literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";

const indicators = (count: number, role: "target" | "monitoring") =>
  Array.from({ length: count }, (_, at) => ({ id: `indicator:${role}-${at + 1}`, role }));
const complete = [{ part: "indicators" }];

/** How many targets are set in all? What is only watched is not counted. */
export const indicatorCount = defineRule({
  id: "indicator-count",
  family: "indicators",
  on: "organisation",
  force: "advice",
  principles: ["roomForAction", "wholeView"],
  title: { sv: "Målvärden sätts på få indikatorer", en: "Targets are set for few indicators" },
  reason: {
    sv: "Många målvärden gör uppföljningen till rutin och ingen av siffrorna viktig. Det som bara följs får vara fler.",
    en: "Many targets make follow-up a routine and none of the figures important. What is only watched may be more.",
  },
  fix: {
    sv: "Behåll målvärden där ni skulle göra något annorlunda, och låt resten bara följas.",
    en: "Keep targets where you would act on them, and let the rest be watched.",
  },
  message: {
    sv: "{entity} har {count} indikatorer med målvärde: fler än {limit}.",
    en: "{entity} has {count} indicators with a target: more than {limit}.",
  },
  sources: [goalLiterature["england-2008"], practice["nassjo-2019"], goalLiterature["sou-2018-38"]],
  needs: [],
  options: {
    total: {
      default: 35,
      means: {
        sv: "Fler målindikatorer än så i hela kommunen nämns.",
        en: "More target indicators than this in the whole municipality are mentioned.",
      },
      source: {
        sv: "engelsk praxis från 2008: målvärden för högst 35 av 198 indikatorer, avtalade mellan stat och område; ett riktmärke, inget studieresultat",
        en: "English practice from 2008: targets for at most 35 of 198 indicators, agreed between state and area; a mark, not the result of a study",
      },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "28 med målvärde och 40 som bara följs.",
          en: "28 with a target and 40 that are only watched.",
        },
        plan: {
          complete,
          indicators: [...indicators(28, "target"), ...indicators(40, "monitoring")],
        },
      },
    ],
    bad: [
      {
        says: { sv: "120 med målvärde.", en: "120 with a target." },
        plan: { complete, indicators: indicators(120, "target") },
      },
      {
        says: { sv: "En mer än gränsen.", en: "One more than the limit." },
        plan: { complete, indicators: indicators(36, "target") },
      },
    ],
  }),
  check: (_, { q, asOf, options }, tell) => {
    let count = 0;
    let maybe = 0;
    for (const indicator of q.all("indicator")) {
      if (!isActive(indicator, asOf)) continue;
      if (!isStated(indicator, "role")) maybe++;
      else if (indicator.role === "target") count++;
    }
    const { total: limit } = options as { total: number };
    if (count > limit) tell.finding({ params: { count, limit } });
    else if (count + maybe > limit) tell.cannotTell("indicator.role");
    else if (!q.isComplete("indicators", { period: asOf })) tell.cannotTell("complete: indicators");
  },
});
