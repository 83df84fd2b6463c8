import { dayNumber } from "../../calendar/day-number.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Id } from "../../plan/id.js";
import { addMinutes } from "../add-minutes.js";
import type { Amount } from "../amount.js";
import type { Demand } from "../demand.js";
import { quantityReader } from "../read-quantity.js";
import { amountOf, tally } from "../tally.js";
import type { Weights } from "../weights.js";

/** What is read by others than those who asked. */
export interface CopyLoad {
  /** Copies of what was made about a period that ends in the span: the most hours first. */
  readonly occasions: readonly {
    readonly occasion: Id<"occasion">;
    readonly recipients: number;
    readonly amount: Amount;
  }[];
  /** Readers that sit elsewhere than with the receivers: for each demand the people, and the hours of all issues. */
  readonly readers: readonly {
    readonly demand: Demand["id"];
    readonly people: number;
    readonly amount: Amount;
  }[];
  readonly total: Amount;
  readonly untold: readonly { readonly entity: Id; readonly path: string }[];
}

const byWeight = (a: { readonly amount: Amount }, b: { readonly amount: Amount }) =>
  b.amount.minutes.likely - a.amount.minutes.likely;

/**
 * How much time goes to reading copies? Of each occasion with copies sent out: recipients × minutes each; and of demands
 * that tell of readers in other units than those who receive: people × minutes × issues. What the receivers themselves
 * read is not copies. Minutes that are not told are unknown. Units as in {@link Amount}. See `metrics`.
 *
 * @example
 * hours(copyLoad(weigh(plan, { year: 2026, hoursPerYear: 1700 })).total).likely;
 */
export const copyLoad = (weights: Weights): CopyLoad => {
  const { q, span, demands } = weights;
  const read = quantityReader(q);
  const total = tally();
  const untold: CopyLoad["untold"][number][] = [];
  const occasions: CopyLoad["occasions"][number][] = [];
  const readers: CopyLoad["readers"][number][] = [];

  for (const { id, period, copies } of q.all("occasion")) {
    if (!copies || copies.recipients === 0) continue;
    const days = period === undefined ? undefined : parsePeriod(period);
    if (!days) {
      untold.push({ entity: id, path: "period" });
      continue;
    }
    const end = dayNumber(days.to);
    if (end < span.first || end > span.last) continue;
    const own = tally();
    const minutes = read(copies.minutes);
    if (!minutes) untold.push({ entity: id, path: "copies.minutes" });
    for (const to of [own, total]) addMinutes(to, minutes, copies.recipients);
    occasions.push({ occasion: id, recipients: copies.recipients, amount: amountOf(own) });
  }
  for (const [row, { id, effort, to }] of demands.entries()) {
    if (!effort?.readers || !to) continue;
    const own = tally();
    let people = 0;
    const issues = weights.times[row] ?? Number.NaN;
    for (const [index, reader] of effort.readers.entries()) {
      if (reader.unit === undefined) {
        untold.push({ entity: id, path: `effort.readers[${index}].unit` });
        continue;
      }
      if (to.includes(reader.unit)) continue;
      const many = reader.people ?? 1;
      people += many;
      const minutes = read(reader.minutes);
      if (!minutes) untold.push({ entity: id, path: `effort.readers[${index}].minutes` });
      for (const sum of [own, total]) addMinutes(sum, minutes, many * issues);
    }
    if (people > 0) readers.push({ demand: id, people, amount: amountOf(own) });
  }
  return {
    occasions: occasions.sort((a, b) => byWeight(a, b) || (a.occasion < b.occasion ? -1 : 1)),
    readers: readers.sort((a, b) => byWeight(a, b) || (a.demand < b.demand ? -1 : 1)),
    total: amountOf(total),
    untold,
  };
};
