import { parsePeriod } from "../calendar/parse-period.js";
import { surelyAfter } from "../calendar/surely-after.js";
import { surelyBefore } from "../calendar/surely-before.js";
import type { Activity } from "../plan/entities/activity.js";
import type { Decision } from "../plan/entities/decision.js";
import type { Occasion } from "../plan/entities/occasion.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { boardLevel } from "./board-level.js";
import { stated } from "./stated.js";

/** Answered; the fault of the answer there is; or the fact that would tell, after the word `untold`. */
export type AnswerToMiss =
  | "answered"
  | "none"
  | "noOwner"
  | "noDay"
  | "overdue"
  | `untold ${string}`;

/** Is this work an answer to what was missed? One that was done before, and did not help, is none. */
const answerBy = (activity: Activity, missedOn: string, asOf: string): AnswerToMiss => {
  const closedOn = stated(activity, "closedOn");
  if (closedOn === undefined) return "untold activity.closedOn";
  if (closedOn !== null) return surelyBefore(closedOn, missedOn) ? "none" : "answered";
  const owner = stated(activity, "owner");
  if (!owner) return owner === null ? "noOwner" : "untold activity.owner";
  const due = stated(activity, "due");
  if (!due) return due === null ? "noDay" : "untold activity.due";
  return surelyBefore(due, asOf) ? "overdue" : "answered";
};

/** Is this a decision of a board or the council to accept it, made since the period began? */
const answerIn = (
  { kind, body, on }: Decision,
  from: string | undefined,
  q: Query,
  asOf: string,
): AnswerToMiss => {
  if (kind === undefined) return "untold decision.kind";
  if (kind !== "acceptDeviation") return "none";
  if (on === undefined) return "untold decision.on";
  if (from === undefined) return "untold occasion.period";
  if (surelyBefore(on, from) || surelyAfter(on, asOf)) return "none";
  if (body === undefined) return "untold decision.body";
  if (!body.startsWith("unit:")) return "none";
  const level = stated(q.get(body as Id<"unit">), "kind");
  if (level === undefined) return "untold unit.kind";
  return boardLevel.has(level) ? "answered" : "none";
};

/** What has been done about a goal that a follow-up found missed: work on it, or a decision to accept it. */
export const answersToMiss = (
  goal: Id<"goal">,
  occasion: Occasion,
  q: Query,
  asOf: string,
): ReadonlySet<AnswerToMiss> => {
  const missedOn = occasion.closedOn as string;
  const from = occasion.period === undefined ? undefined : parsePeriod(occasion.period)?.from;
  const answers = new Set<AnswerToMiss>();
  for (const activity of q.refs(goal, "activity.goals[]")) {
    answers.add(answerBy(activity, missedOn, asOf));
  }
  for (const id of [goal, occasion.id]) {
    for (const decision of q.refs(id, "decision.about[]")) {
      answers.add(answerIn(decision, from, q, asOf));
    }
  }
  return answers;
};
