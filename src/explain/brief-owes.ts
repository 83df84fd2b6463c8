import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import type { ScheduledOccurrence, WithoutDays } from "../calendar/schedule.js";
import { schedule } from "../calendar/schedule.js";
import type { Cycle, Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import type { RouteStep } from "../plan/recurrence.js";
import { answersFor, type Because, type Owner } from "./answers-for.js";

/** Something that is to be done by a day: a demand to answer, or a step on the way to somebody's meeting. */
export interface Owed {
  readonly of: Id<"cycle" | "obligation">;
  readonly period: string;
  /** The day; when `isDayUntold`, the last day of the period, for the plan tells no other. */
  readonly on: string;
  readonly isDayUntold: boolean;
  /** The step on the way to a meeting; absent when it is the demand itself. */
  readonly stage?: RouteStep["stage"];
  readonly to: readonly Id<"unit">[];
  readonly because: Because;
}

type Demand = Cycle | Obligation;

/** A way to a meeting may begin more than a year before it. */
const longestWay = 400;

/** What is to be done from one day to another, by day; and what has no days. */
export const briefOwes = (
  q: Query,
  owner: Owner,
  from: string,
  to: string,
): { readonly owes: readonly Owed[]; readonly withoutDays: readonly WithoutDays[] } => {
  const { reason, stepReason } = answersFor(owner);
  const concerns = (demand: Demand) =>
    reason(demand) !== undefined || (demand.route ?? []).some((step) => stepReason(demand, step));

  const { plan } = q;
  const cycles = (plan.cycles ?? []).filter(concerns);
  const obligations = (plan.obligations ?? []).filter(concerns);
  const last = dayText(Math.min(dayNumber(to) + longestWay, dayNumber("2199-12-31")));
  const seen = schedule({ ...plan, cycles, obligations }, { from, to: last });
  const demands = new Map<string, Demand>([...cycles, ...obligations].map((d) => [d.id, d]));

  const owes = seen.occurrences.flatMap((occurrence): readonly Owed[] => {
    const demand = demands.get(occurrence.of);
    if (!demand) return [];
    const { of, period } = occurrence;
    const own = reason(demand);
    const steps = (occurrence.lastDays ?? []).flatMap((step): Owed[] => {
      const because = stepReason(demand, step);
      if (!because || step.on < from || step.on > to) return [];
      // The meeting itself is told once, as the demand.
      if (own && step.on === occurrence.on) return [];
      const { stage, on } = step;
      return [
        {
          of,
          period,
          on,
          isDayUntold: occurrence.due === undefined,
          stage,
          to: occurrence.to,
          because,
        },
      ];
    });
    return [...whole(occurrence, own, to), ...steps];
  });
  return {
    owes: owes.sort((a, b) =>
      `${a.on} ${a.of} ${a.period}` < `${b.on} ${b.of} ${b.period}` ? -1 : 1,
    ),
    withoutDays: seen.withoutDays
      .filter(({ id }) => {
        const demand = demands.get(id);
        return demand !== undefined && reason(demand) !== undefined;
      })
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

const whole = (
  { of, period, on, due, to: receivers }: ScheduledOccurrence,
  because: Owed["because"] | undefined,
  to: string,
): readonly Owed[] =>
  because === undefined || on > to
    ? []
    : [{ of, period, on, isDayUntold: due === undefined, to: receivers, because }];
