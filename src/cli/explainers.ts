import type { MeasureOptions } from "../burden/measure-options.js";
import { type ChainLink, explainDelegation } from "../explain/explain-delegation.js";
import { explainGoal } from "../explain/explain-goal.js";
import type { GoalLink } from "../explain/goal-link.js";
import { whoMayDecide } from "../explain/who-may-decide.js";
import { why } from "../explain/why.js";
import type { CellOf } from "../formats/tables/import/cells-of.js";
import type { Kind } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import { decisionDraft } from "../report/decision-draft.js";
import { textDelegation } from "../report/text-delegation.js";
import { textGoal } from "../report/text-goal.js";
import { textWhoMayDecide } from "../report/text-who-may-decide.js";
import { textWhy } from "../report/text-why.js";
import { asOf } from "./as-of.js";
import type { Call } from "./command.js";
import type { Answer } from "./each-plan.js";
import { knownId } from "./known-id.js";
import { refuseOtherCurrency } from "./refuse-other-currency.js";
import { span } from "./span.js";
import { withMessages } from "./with-messages.js";

/** What an hour costs, read before any plan is. */
type Prices = Pick<MeasureOptions, "rates" | "recipe">;
type Explainer = (
  call: Call,
  plan: Plan,
  id: string,
  beside: { readonly prices: Prices; readonly cellOf: CellOf | undefined },
) => Answer;

const goal: Explainer = (call, plan, given, { cellOf }) => {
  const seen = explainGoal(plan, knownId(plan, "goal", given), { asOf: asOf(call, plan) });
  return {
    text: () => textGoal(plan, seen, call.text),
    json: () => {
      const told = withMessages(plan, cellOf);
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

const delegation: Explainer = (call, plan, given, { cellOf }) => {
  const id = knownId(plan, "delegation", given);
  const seen = explainDelegation(plan, id, { asOf: asOf(call, plan) });
  return {
    text: () => textDelegation(plan, seen, call.text),
    json: () => ({
      organisation: plan.organisation.id,
      delegation: { ...seen, links: seen.links.map(linkWith(withMessages(plan, cellOf))) },
    }),
  };
};

const matter: Explainer = (call, plan, given, { cellOf }) => {
  const id = knownId(plan, "matter", given);
  const seen = whoMayDecide(plan, id, { asOf: asOf(call, plan) });
  return {
    text: () => textWhoMayDecide(plan, seen, call.text),
    json: () => {
      const link = linkWith(withMessages(plan, cellOf));
      const delegates = seen.delegates.map((one) => ({
        ...one,
        chain: { ...one.chain, links: one.chain.links.map(link) },
      }));
      return { organisation: plan.organisation.id, matter: { ...seen, delegates } };
    },
  };
};

/** Why do we do this? A card about a demand, with a draft of the decision in both languages. */
const demand =
  (kind: "obligation" | "cycle" | "houseRule"): Explainer =>
  (call, plan, given, { prices }) => {
    const id = knownId(plan, kind, given);
    refuseOtherCurrency(plan, prices.rates);
    const card = why(plan, id, { asOf: asOf(call, plan), ...span(call, plan), ...prices });
    const draft = (language: "sv" | "en") => decisionDraft(plan, card, { ...plainText, language });
    return {
      text: () => textWhy(plan, card, call.text),
      json: () => ({
        organisation: plan.organisation.id,
        why: { ...card, draft: { sv: draft("sv"), en: draft("en") } },
      }),
    };
  };

/** Text that stands in data has no colours. */
const plainText = { width: 100 };

/** What can be explained in a plan, by the kind of its id: `styrkedja explain delegation:ID PLAN`. */
export const explainers: ReadonlyMap<string, Explainer> = new Map<Kind, Explainer>([
  ["goal", goal],
  ["delegation", delegation],
  ["matter", matter],
  ["obligation", demand("obligation")],
  ["cycle", demand("cycle")],
  ["houseRule", demand("houseRule")],
]);
