import type { Obligation } from "../plan/entities/index.js";
import { isSelfMade } from "../plan/is-self-made.js";
import type { Query } from "../plan/query.js";

export const gatewayQuestions = [
  "ground",
  "citation",
  "decision",
  "lawfulLeast",
  "receiver",
  "purpose",
  "use",
  "end",
  "funding",
  "personalData",
] as const;
export type GatewayQuestion = (typeof gatewayQuestions)[number];

/** A question to the one who asks: answered with yes, with no (known to be none), or not told. */
export interface QuestionAnswered {
  readonly question: GatewayQuestion;
  readonly answer: "yes" | "no" | "untold";
}

type Answer = QuestionAnswered["answer"];

const isThere = (value: unknown): Answer =>
  value === undefined
    ? "untold"
    : value === null || (Array.isArray(value) && value.length === 0)
      ? "no"
      : "yes";

/** One of them is enough; no, only when none is known to be there. */
const either = (...values: readonly unknown[]): Answer => {
  const all = values.map(isThere);
  return all.includes("yes") ? "yes" : all.includes("untold") ? "untold" : "no";
};

const decisionOf = ({ ground }: Obligation): Answer => {
  if (!ground) return isThere(ground);
  if (!isSelfMade(ground) || ground.decision !== undefined) return "yes";
  if (ground.kind === "ownHabit") return "no";
  return ground.decidedBy !== undefined && ground.decidedOn !== undefined ? "yes" : "untold";
};

const personalOf = (q: Query, { dataItems }: Obligation): Answer => {
  if (dataItems === undefined) return "untold";
  const personal = dataItems.map((id) => q.get(id)?.personal);
  if (personal.includes(true)) return "yes";
  return personal.includes(undefined) ? "untold" : "no";
};

/** What the one who asks has told about the demand, question by question. */
export const demandQuestions = (q: Query, demand: Obligation): readonly QuestionAnswered[] => {
  const { ground, lawfulMinimum, to, purpose, use, endsOn, reviewBy, funding } = demand;
  const answers: Readonly<Record<GatewayQuestion, Answer>> = {
    ground: isThere(ground),
    citation: ground ? isThere(ground.citation) : isThere(ground),
    decision: decisionOf(demand),
    lawfulLeast: isThere(lawfulMinimum),
    receiver: isThere(to),
    purpose: isThere(purpose),
    use: isThere(use),
    end: either(endsOn, reviewBy),
    funding: isThere(funding),
    personalData: personalOf(q, demand),
  };
  return gatewayQuestions.map((question) => ({ question, answer: answers[question] }));
};
