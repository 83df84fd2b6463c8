import type { Amount } from "../burden/amount.js";
import type { Beside } from "../burden/beside.js";
import { ledgerOf } from "../burden/ledger.js";
import { byRole, type RoleBurden } from "../burden/lenses/by-role.js";
import { measured } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { oneRow } from "../burden/one-row.js";
import { type SameData, sameDataFinder } from "../burden/same-data.js";
import type { Asked, Span } from "../burden/span.js";
import { sumsAmong } from "../burden/sums-among.js";
import { amountOf, tally } from "../burden/tally.js";
import { weigh } from "../burden/weigh.js";
import { rowFinder, type Weights } from "../burden/weights.js";
import { dateRange } from "../calendar/date-range.js";
import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import { weekOf, weekText } from "../calendar/week.js";
import type { Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { isActive } from "../rules/is-active.js";
import { type Capacity, capacityOf } from "./capacity.js";
import { demandQuestions, type QuestionAnswered } from "./demand-questions.js";
import { alreadyThere, type PresentData } from "./present-data.js";

/** How long before the first answer is due the demand is sent out. */
export interface Notice {
  /** The first day it is due from the day asked about on; absent when it has no days. */
  readonly firstDue?: Day;
  readonly days?: number;
  /** The notice that the one who asks promises before it changes. */
  readonly promisedDays?: number;
}

/** What is known of a demand before it is sent out. See {@link gateway}. */
export interface Gateway {
  readonly demand: Obligation["id"];
  readonly asOf: Day;
  readonly span: { readonly from: Day; readonly to: Day };
  readonly currency: string;
  /** The day from which it is counted: when it is in force, as told; else the day it is sent out. */
  readonly start: { readonly day: Day; readonly isTold: boolean };
  /** In the part of the span in which it is in force. */
  readonly amount: Amount;
  /**
   * What a whole calendar year of it takes, where the span does not hold one; absent too when it is asked for on certain
   * dates, or ends within a year.
   */
  readonly fullYear?: { readonly year: number; readonly amount: Amount };
  /** Fields that are not told, so that the sum is at least. */
  readonly missing: readonly string[];
  /** In the order in which the demand names them: never ranked. */
  readonly byUnit: readonly { readonly unit: Id<"unit">; readonly amount: Amount }[];
  readonly byRole: readonly RoleBurden[];
  readonly beside: Readonly<Record<Beside, Amount>>;
  /** The weeks in which it is due, by number of times; without those that have no days. */
  readonly weeks: readonly { readonly week: string; readonly times: number }[];
  readonly sameData: readonly SameData[];
  readonly present: readonly PresentData[];
  readonly questions: readonly QuestionAnswered[];
  readonly notice: Notice;
  /** Those that have set a limit: each with all beneath it, and those above the ones that answer. */
  readonly capacity: readonly Capacity[];
  /** All that is asked for in the span, without it and with it. */
  readonly before: Amount;
  readonly after: Amount;
  /** Ids that the demand names and the plan does not have. */
  readonly strangers: readonly string[];
}

export type GatewayOptions = Asked &
  Pick<MeasureOptions, "rates" | "recipe"> & {
    /** The day it would be sent out. */
    readonly asOf: Day;
  };

/** No person-years are shown. */
const noPersonYears = { hoursPerYear: 1 };

/**
 * What should we know before this demand is sent out? Its hours and money by unit and group of staff, the weeks in which
 * it is due, what others ask the same units for already, which of the data are already there, what the one who asks has
 * told of ground, decision, use and end, the notice it gives, whose limits it would break, and the sum after. Questions
 * for the one who decides, not verdicts.
 *
 * It counts from the day it is in force, as it says itself, else from the day it is sent out; what a whole year takes
 * stands beside. What others ask for is looked for in the year from that day.
 *
 * Units of time and money are those of `measure`; what is not told is never zero. Throws a `RangeError` for a demand
 * whose id is in the plan already, and as `measure` does for the span. Parse the demand with `parseNewDemand` first.
 *
 * @example
 * ```ts
 * import { gateway } from "styrkedja/relief";
 *
 * const demand = {
 *   id: "obligation:new-table",
 *   from: ["unit:home-care-north"],
 *   dataItems: ["dataItem:sick-leave"],
 *   recurrence: { every: "month" },
 *   effort: { minutes: 30 },
 * } as const;
 * const seen = gateway(plan, demand, { asOf: "2026-11-01", year: 2027 });
 * seen.sameData[0]?.other; // "obligation:sick-leave-table"
 * ```
 */
export const gateway = (plan: Plan, demand: Obligation, options: GatewayOptions): Gateway => {
  const { asOf, ...asked } = options;
  const { obligations = [] } = plan;
  if (obligations.some(({ id }) => id === demand.id)) {
    throw new RangeError(`The plan has this demand already: ${demand.id}`);
  }
  const { rates, recipe } = asked;
  const prices = { ...(rates && { rates }), ...(recipe && { recipe }), ...noPersonYears };
  const measuring = { ...asked, ...noPersonYears };
  const start = startOf(demand, asOf);
  const started: Obligation = { ...demand, validFrom: demand.validFrom ?? asOf };
  const extended: Plan = { ...plan, obligations: [...obligations, started] };
  const after = weigh(extended, measuring);
  const { q } = after;
  const own = rowFinder(after)(demand.id);
  const alone = oneRow(after, own);
  const others = sumsAmong(after, (_, at) => [at === own]);
  const yearAhead = yearFrom(start.day);
  const isAhead = after.span.from === yearAhead.from && after.span.to === yearAhead.to;
  const ahead = isAhead ? after : weigh(extended, { ...prices, ...yearAhead });
  const row = rowFinder(ahead)(demand.id);
  const aYear = wholeYear(plan, demand, start.day, after.span, prices);
  const { span, currency, demands, beside, byUnit, lines } = measured(alone);
  const ofUnit = new Map(byUnit.map(({ unit, own: amount }) => [unit, amount]));
  return {
    demand: demand.id,
    asOf,
    span,
    currency,
    start,
    amount: demands,
    ...(aYear && { fullYear: { year: aYear.year, amount: measured(aYear.weights).demands } }),
    missing: lines[0]?.missing ?? [],
    byUnit: [...new Set(demand.from)].flatMap((unit) => {
      const amount = ofUnit.get(unit);
      return amount ? [{ unit, amount }] : [];
    }),
    byRole: byRole(alone).groups,
    beside,
    weeks: weeksDue(alone.rhythms[0]?.days ?? []),
    sameData: sameDataFinder(ahead)(row).filter(({ other }) => isActive(q.get(other) ?? {}, asOf)),
    present: alreadyThere(q, demand),
    questions: demandQuestions(q, demand),
    notice: noticeOf(demand, asOf, ahead.rhythms[row]?.days ?? []),
    capacity: capacityOf(after, alone, demand.from ?? [], aYear?.weights),
    before: others.get(false) ?? amountOf(tally()),
    after: amountOf(ledgerOf(after).total),
    strangers: [
      ...new Set([...(demand.from ?? []), ...(demand.to ?? []), ...(demand.dataItems ?? [])]),
    ].filter((id) => !q.has(id)),
  };
};

type Prices = Pick<GatewayOptions, "rates" | "recipe"> & typeof noPersonYears;

/** The plan with nothing asked for but one demand. */
const only = (plan: Plan, demand: Obligation): Plan => ({
  ...plan,
  ...{ obligations: [demand], cycles: [], houseRules: [], dialogues: [], programmes: [] },
});

const startOf = ({ validFrom }: Obligation, asOf: Day): Gateway["start"] => {
  const told = validFrom === undefined ? undefined : dateRange(validFrom)?.from;
  return { day: told ?? asOf, isTold: told !== undefined };
};

const daysInYear = 365;
const lastYear = 2199;

const yearFrom = (day: Day): { readonly from: Day; readonly to: Day } => ({
  from: day,
  to: dayText(Math.min(dayNumber(day) + daysInYear - 1, dayNumber(`${lastYear}-12-31`))),
});

/** The first whole calendar year with the demand, weighed; `undefined` when the span holds one, or there is none. */
const wholeYear = (
  plan: Plan,
  demand: Obligation,
  start: Day,
  span: Span,
  prices: Prices,
): { readonly year: number; readonly weights: Weights } | undefined => {
  const first = dayNumber(start);
  const length = span.last - span.first + 1;
  if (first <= span.first && (length === daysInYear || length === daysInYear + 1)) return undefined;
  const { validFrom: _, validTo, endsOn, ...lasting } = demand;
  const ends = [validTo, endsOn].map((end) => end && dateRange(end)?.to);
  if (ends.some((end) => end && dayNumber(end) < first + daysInYear - 1)) return undefined;
  const year = Number(start.slice(0, 4)) + (start.endsWith("-01-01") ? 0 : 1);
  if (demand.recurrence?.every === "dates" || year > lastYear) return undefined;
  return { year, weights: weigh(only(plan, lasting), { ...prices, year }) };
};

const weeksDue = (days: readonly number[]): Gateway["weeks"] => {
  const times = new Map<string, number>();
  for (const day of days) {
    const week = weekText(weekOf(day));
    times.set(week, (times.get(week) ?? 0) + 1);
  }
  return Array.from(times, ([week, count]) => ({ week, times: count }));
};

const noticeOf = ({ noticeDays }: Obligation, asOf: Day, days: readonly number[]): Notice => {
  const sent = dayNumber(asOf);
  const first = days.find((day) => day >= sent);
  return {
    ...(first !== undefined && { firstDue: dayText(first), days: first - sent }),
    ...(noticeDays !== undefined && { promisedDays: noticeDays }),
  };
};
