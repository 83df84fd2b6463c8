import { dayNumber } from "../../calendar/day-number.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Unit } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import type { Bounds } from "../bounds.js";
import { column } from "../column.js";
import { rolledUp, yearsIn } from "../rolled-up.js";
import { perMinute, perMoney } from "../small-units.js";
import type { Span } from "../span.js";
import { bandOf, type ReferenceBand } from "../tables/reference-bands.js";
import { add, amountOf, tally } from "../tally.js";
import { certaintyOf, type Weights, wholeOf } from "../weights.js";

/** What is asked of a unit and all beneath it, beside its size. Not rounded; `null` where the size is not told. */
export interface UnitIntensity {
  readonly unit: Id<"unit">;
  readonly amount: Amount;
  /** Full-time equivalents; `null` when not told, or told to be none. */
  readonly staff: number | null;
  readonly hoursPerFte: Bounds | null;
  /** Share of all working time, 0–1. */
  readonly shareOfTime: Bounds | null;
  /** The band that the likely share lies in; of what is at least so much, at least this one. */
  readonly band: ReferenceBand["id"] | null;
  /** Likely hours, and likely cost, for each million of the budget of the span. */
  readonly hoursPerMillion: number | null;
  readonly costPerMillion: number | null;
}

/** How heavy it is beside the size of those who carry it. */
export interface Intensity {
  readonly amount: Amount;
  readonly personYears: Bounds;
  /** Units whose staff or budget is told and of which something is asked, in the plan's order. */
  readonly units: readonly UnitIntensity[];
  /** Units that are asked for something themselves and whose staff is not told. */
  readonly staffUntold: number;
}

/** The budget of exactly the span: the sum of what is told of its parts, `undefined` when they are not the whole of it. */
const budgetOf = ({ budget = [] }: Unit, span: Span): number | undefined => {
  let days = 0;
  let amount = 0;
  for (const one of budget) {
    const period = parsePeriod(one.period);
    if (period === undefined || period.from < span.from || span.to < period.to) continue;
    days += dayNumber(period.to) - dayNumber(period.from) + 1;
    amount += one.amount;
  }
  return days === span.last - span.first + 1 && amount > 0 ? amount : undefined;
};

const scaled = ({ low, likely, high }: Bounds, by: number): Bounds => ({
  low: low / by,
  likely: likely / by,
  high: high / by,
});

/**
 * How heavy is it beside the size of those who carry it? Hours per full-time equivalent, share of the working time
 * (hours / (staff × hours in a working year)), hours and cost per million of budget, for each unit with all beneath it, and
 * person-years for the whole. A unit's `staff` and `budget` are taken as the plan tells them, with all beneath it; they are
 * never added up. Units stand in the plan's order and are never ranked. The bands are ours but for the Dutch ceiling.
 *
 * @example
 * const { personYears, units } = intensity(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * units[0]?.shareOfTime?.likely; // 0.05 is a twentieth of the working time
 */
export const intensity = (weights: Weights): Intensity => {
  const { q, span, options, demands } = weights;
  const years = yearsIn(weights);
  const total = tally();
  const whole = column();
  const asked = new Set<Id<"unit">>();
  for (let row = 0; row < demands.length; row++) {
    add(total, wholeOf(weights, row, whole), certaintyOf(weights, row));
    for (const unit of demands[row]?.from ?? []) asked.add(unit);
  }
  const units = rolledUp(weights).flatMap(({ unit, rolledUp: amount }): UnitIntensity[] => {
    const found = q.get(unit);
    const staff = found?.staff || null;
    const budget = found && budgetOf(found, span);
    if (staff === null && budget === undefined) return [];
    const hours = scaled(amount.minutes, 60 * perMinute);
    const share = staff === null ? null : scaled(hours, staff * options.hoursPerYear * years);
    const million = budget === undefined ? null : budget / 1e6;
    const isKnown = amount.known > 0 || amount.minutes.high > 0;
    return [
      {
        unit,
        amount,
        staff,
        hoursPerFte: staff === null ? null : scaled(hours, staff),
        shareOfTime: share,
        band: share !== null && isKnown ? bandOf(share.likely) : null,
        hoursPerMillion: million && hours.likely / million,
        costPerMillion: million && amount.cost && amount.cost.likely / perMoney / million,
      },
    ];
  });
  const amount = amountOf(total);
  return {
    amount,
    personYears: scaled(amount.minutes, 60 * perMinute * options.hoursPerYear),
    units,
    staffUntold: [...asked].filter((id) => !q.get(id)?.staff).length,
  };
};
