import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { stated } from "../stated.js";

const goals = [
  { id: "goal:a", perspective: "financial", planningLevel: "plan" },
  { id: "goal:b", perspective: "customer" },
  { id: "goal:c", perspective: "process" },
  { id: "goal:d", perspective: "learning" },
];

/** Do we look from all sides? Each perspective of the method has at least one goal in force. */
export const perspectiveHasGoal = defineRule({
  id: "perspective-has-goal",
  family: "method",
  on: "organisation",
  optIn: true,
  force: "method",
  principles: ["wholeView"],
  title: {
    sv: "Varje perspektiv har minst ett mål",
    en: "Each perspective has at least one goal",
  },
  reason: {
    sv: "Perspektiven finns för att styrningen ska se verksamheten från flera sidor. Ett tomt perspektiv är en sida som ingen ser.",
    en: "Perspectives are there so that steering sees the service from several sides. An empty one is a side nobody sees.",
  },
  fix: {
    sv: "Sätt ett mål i perspektivet, eller ta bort perspektivet ur metoden.",
    en: "Set a goal in the perspective, or take the perspective out of the method.",
  },
  message: {
    sv: "Inget mål som gäller hör till perspektivet ”{perspective}”.",
    en: "No goal in force belongs to the perspective “{perspective}”.",
  },
  sources: [methodSources["bsc-study"], methodSources["bsc-sormland-2017"]],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Ett mål i varje perspektiv.", en: "A goal in each perspective." },
        plan: { method: "balanced-scorecard", complete: [{ part: "goals" }], goals },
      },
    ],
    bad: [
      {
        says: { sv: "Inget mål om lärande.", en: "No goal about learning." },
        plan: {
          method: "balanced-scorecard",
          complete: [{ part: "goals" }],
          goals: goals.slice(0, 3),
        },
      },
    ],
  }),
  check: (_, { q, asOf, method }, tell) => {
    const used = new Set<string>();
    let isUntold = false;
    for (const goal of q.all("goal")) {
      if (!isActive(goal, asOf)) continue;
      const perspective = stated(goal, "perspective");
      if (perspective === undefined) isUntold = true;
      else used.add(perspective);
    }
    const empty = (method.perspectives ?? []).filter(({ key }) => !used.has(key));
    if (empty.length === 0) return;
    if (isUntold) tell.cannotTell("goal.perspective");
    else if (!q.isComplete("goals", { period: asOf })) tell.cannotTell("complete: goals");
    else for (const { label } of empty) tell.finding({ params: { perspective: label } });
  },
});
