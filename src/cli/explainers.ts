import { explainGoal } from "../explain/explain-goal.js";
import type { GoalLink } from "../explain/goal-link.js";
import type { Kind } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import { textGoal } from "../report/text-goal.js";
import { asOf } from "./as-of.js";
import type { Call } from "./command.js";
import type { Answer } from "./each-plan.js";
import { knownId } from "./known-id.js";
import { withMessages } from "./with-messages.js";

type Explainer = (call: Call, plan: Plan, id: string) => Answer;

const goal: Explainer = (call, plan, given) => {
  const seen = explainGoal(plan, knownId(plan, "goal", given), { asOf: asOf(call, plan) });
  return {
    text: () => textGoal(plan, seen, call.text),
    json: () => {
      const told = withMessages(plan);
      const link = (one: GoalLink) => ({ ...one, findings: told(one.findings) });
      return {
        organisation: plan.organisation.id,
        goal: {
          ...seen,
          breaks: told(seen.breaks),
          above: seen.above.map(link),
          chain: seen.chain.map(link),
        },
      };
    },
  };
};

/** What can be explained in a plan, by the kind of its id: `styrkedja explain goal:ID PLAN`. */
export const explainers: ReadonlyMap<string, Explainer> = new Map<Kind, Explainer>([
  ["goal", goal],
]);
