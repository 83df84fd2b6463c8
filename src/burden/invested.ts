import { dateRange } from "../calendar/date-range.js";
import { dayNumber } from "../calendar/day-number.js";
import { monthOf } from "../calendar/month.js";
import { parsePeriod } from "../calendar/parse-period.js";
import { periodContains } from "../calendar/period-contains.js";
import { periodsOverlap } from "../calendar/periods-overlap.js";
import type { Dialogue, Programme } from "../plan/entities/index.js";
import type { VisitTerm } from "./kernel.js";
import { monthWeights, type Span, sum } from "./span.js";

export type InvestedTerm = "minutes" | "fixedMinutes" | "fixedAmount";

/** What a dialogue or a programme takes, each field by its own name in the plan. */
export interface Investment {
  readonly id: (Dialogue | Programme)["id"];
  readonly eachTerm: (visit: VisitTerm<InvestedTerm>) => void;
  /** How much of it lies in the span; `undefined` when the field `when` does not tell. */
  readonly share: number | undefined;
  readonly when: "on" | "period";
}

/** Where the two quantities of each term stand. */
export type InvestedPaths = Readonly<Record<InvestedTerm, readonly [string, string]>>;

export const dialoguePaths: InvestedPaths = {
  minutes: ["participants.people", "minutes"],
  fixedMinutes: ["", "preparationMinutes"],
  fixedAmount: ["", "amount"],
};
export const programmePaths: InvestedPaths = {
  minutes: ["participants", "minutes"],
  fixedMinutes: ["", ""],
  fixedAmount: ["", "amount"],
};

const dialogueShare = (on: string | undefined, span: Span): number | undefined => {
  const days = on === undefined ? undefined : dateRange(on);
  if (days === undefined) return undefined;
  if (periodContains(span, days)) return 1;
  return periodsOverlap(span, days) ? undefined : 0;
};

const programmeShare = (period: string | undefined, span: Span): number | undefined => {
  const days = period === undefined ? undefined : parsePeriod(period);
  if (days === undefined) return undefined;
  const from = dayNumber(days.from);
  const to = dayNumber(days.to);
  const month = monthOf(from);
  const months = (first: number, last: number) =>
    sum(monthWeights(month, monthOf(to) - month + 1, first, last));
  return months(Math.max(from, span.first), Math.min(to, span.last)) / months(from, to);
};

/** A dialogue counts whole when its day lies in the span: minutes × people, and its preparation. */
export const dialogueInvestment = (dialogue: Dialogue, span: Span): Investment => {
  const { id, minutes, participants, preparationMinutes, amount, staff } = dialogue;
  return {
    id,
    when: "on",
    share: dialogueShare(dialogue.on, span),
    eachTerm: (visit) => {
      if (minutes !== null) visit("minutes", 0, false, 1, participants?.people, minutes, staff);
      if (preparationMinutes !== undefined) {
        visit("fixedMinutes", 0, false, 1, 1, preparationMinutes, staff);
      }
      if (amount !== undefined) visit("fixedAmount", 0, false, 1, 1, amount, undefined);
    },
  };
};

/** A programme is spread evenly over the months of its period: minutes × participants, and money in all. */
export const programmeInvestment = (programme: Programme, span: Span): Investment => {
  const { id, minutes, participants, amount, staff } = programme;
  return {
    id,
    when: "period",
    share: programmeShare(programme.period, span),
    eachTerm: (visit) => {
      if (minutes !== null) visit("minutes", 0, false, 1, participants, minutes, staff);
      if (amount !== undefined) visit("fixedAmount", 0, false, 1, 1, amount, undefined);
    },
  };
};
