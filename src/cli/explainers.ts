import { type ChainLink, explainDelegation } from "../explain/explain-delegation.js";
import { explainGoal } from "../explain/explain-goal.js";
import type { GoalLink } from "../explain/goal-link.js";
import { whoMayDecide } from "../explain/who-may-decide.js";
import type { Kind } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import { textDelegation } from "../report/text-delegation.js";
import { textGoal } from "../report/text-goal.js";
import { textWhoMayDecide } from "../report/text-who-may-decide.js";
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

const linkWith = (told: ReturnType<typeof withMessages>) => (link: ChainLink) => ({
  ...link,
  breaks: told(link.breaks),
  beside: told(link.beside),
});

const delegation: Explainer = (call, plan, given) => {
  const id = knownId(plan, "delegation", given);
  const seen = explainDelegation(plan, id, { asOf: asOf(call, plan) });
  return {
    text: () => textDelegation(plan, seen, call.text),
    json: () => ({
      organisation: plan.organisation.id,
      delegation: { ...seen, links: seen.links.map(linkWith(withMessages(plan))) },
    }),
  };
};

const matter: Explainer = (call, plan, given) => {
  const id = knownId(plan, "matter", given);
  const seen = whoMayDecide(plan, id, { asOf: asOf(call, plan) });
  return {
    text: () => textWhoMayDecide(plan, seen, call.text),
    json: () => {
      const link = linkWith(withMessages(plan));
      const delegates = seen.delegates.map((one) => ({
        ...one,
        chain: { ...one.chain, links: one.chain.links.map(link) },
      }));
      return { organisation: plan.organisation.id, matter: { ...seen, delegates } };
    },
  };
};

/** What can be explained in a plan, by the kind of its id: `styrkedja explain delegation:ID PLAN`. */
export const explainers: ReadonlyMap<string, Explainer> = new Map<Kind, Explainer>([
  ["goal", goal],
  ["delegation", delegation],
  ["matter", matter],
]);
