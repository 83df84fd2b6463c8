import type { Amount } from "../burden/amount.js";
import type { Beside } from "../burden/beside.js";
import { byRole, type RoleBurden } from "../burden/lenses/by-role.js";
import { measured } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { type SameData, sameDataFinder } from "../burden/same-data.js";
import type { Asked } from "../burden/span.js";
import { weigh } from "../burden/weigh.js";
import { rowFinder } from "../burden/weights.js";
import type { Day } from "../calendar/day.js";
import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import { weekOf, weekText } from "../calendar/week.js";
import type { Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
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
  readonly amount: Amount;
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
  const measuring = { ...asked, ...noPersonYears };
  const alone = weigh(
    {
      ...plan,
      ...{ obligations: [demand], cycles: [], houseRules: [], dialogues: [], programmes: [] },
    },
    measuring,
  );
  const extended: Plan = { ...plan, obligations: [...obligations, demand] };
  const before = weigh(plan, measuring);
  const after = weigh(extended, measuring);
  const q = query(extended);
  const { span, currency, demands, beside, byUnit, lines } = measured(alone);
  const own = new Map(byUnit.map(({ unit, own: amount }) => [unit, amount]));
  return {
    demand: demand.id,
    asOf,
    span,
    currency,
    amount: demands,
    missing: lines[0]?.missing ?? [],
    byUnit: [...new Set(demand.from)].flatMap((unit) => {
      const amount = own.get(unit);
      return amount ? [{ unit, amount }] : [];
    }),
    byRole: byRole(alone).groups,
    beside,
    weeks: weeksDue(alone.rhythms[0]?.days ?? []),
    sameData: sameDataFinder(after)(rowFinder(after)(demand.id)).filter(({ other }) =>
      isActive(q.get(other) ?? {}, asOf),
    ),
    present: alreadyThere(q, demand),
    questions: demandQuestions(q, demand),
    notice: noticeOf(demand, asOf, alone.rhythms[0]?.days ?? []),
    capacity: capacityOf(before, after, demand.from ?? []),
    before: measured(before).demands,
    after: measured(after).demands,
    strangers: [
      ...new Set([...(demand.from ?? []), ...(demand.to ?? []), ...(demand.dataItems ?? [])]),
    ].filter((id) => !q.has(id)),
  };
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
