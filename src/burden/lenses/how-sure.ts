import type { Id } from "../../plan/id.js";
import { demandEffects } from "../uncertainty/demand-effects.js";
import { type Uncertainty, uncertainty } from "../uncertainty/uncertainty.js";
import { type UncertaintyBeside, uncertaintyBeside } from "../uncertainty/uncertainty-beside.js";
import { certaintyOf, type Weights } from "../weights.js";

/** What a unit that answers has, in 1e-5 minutes of its own: never which unit. */
export interface TypicalUnit {
  /** Units that have any time of their own. */
  readonly units: number;
  /** Half of them have this much or less: what a typical unit has. */
  readonly median: number;
  /** The total shared out evenly: what the sum is made of. */
  readonly mean: number;
  /** Units of which some demand is not told in full: they have "at least" theirs. */
  readonly unknown: number;
}

/** How sure the sums are, what a typical unit has, and what would make more known. */
export interface HowSure extends Uncertainty, UncertaintyBeside {
  /** `null` when no unit has any time that is known. */
  readonly typical: TypicalUnit | null;
  /** Demands that rest on an estimate which is a median: added up, those do not give the sum. */
  readonly onMedians: number;
  /** What is not told, field by field. */
  readonly untold: readonly { readonly entity: Id; readonly path: string }[];
}

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

const typicalUnit = (weights: Weights): TypicalUnit | null => {
  const { starts, effect, minutes } = demandEffects(weights);
  const sums = new Map<Id<"unit">, number>();
  const unknown = new Set<Id<"unit">>();
  for (const [row, { from }] of weights.demands.entries()) {
    let mean = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) if (effect[at] === 0) mean += minutes[at] ?? 0;
    const isUnknown = !certaintyOf(weights, row).minutesKnown;
    for (const unit of from ?? []) {
      sums.set(unit, (sums.get(unit) ?? 0) + mean);
      if (isUnknown) unknown.add(unit);
    }
  }
  const known = [...sums].filter(([, mean]) => mean > 0);
  if (known.length === 0) return null;
  const means = known.map(([, mean]) => mean);
  return {
    units: known.length,
    median: medianOf(means),
    mean: means.reduce((sum, mean) => sum + mean, 0) / known.length,
    unknown: known.filter(([unit]) => unknown.has(unit)).length,
  };
};

const onMedians = ({ demands, q }: Weights): number => {
  const medians = new Set(
    q.all("estimate").flatMap(({ id, statistic }) => (statistic === "median" ? [id] : [])),
  );
  if (medians.size === 0) return 0;
  const isMedian = (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    (("estimate" in value && medians.has(value.estimate as Id<"estimate">)) ||
      Object.values(value).some(isMedian));
  return demands.filter(({ effort, recurrence }) => isMedian(effort) || isMedian(recurrence))
    .length;
};

/**
 * How sure are the figures, and what does a typical unit have? The mean, and what is passed nine times, five times and
 * once in ten, of all that is asked for, by origin and by purpose, and of what stands beside it; the median for a typical unit and the mean for the sum,
 * since the number of units times the median is not the sum. See `metrics` for the definition, {@link uncertainty} for
 * what is assumed.
 *
 * @example
 * const { total, typical } = howSure(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * [total.minutes.p10, total.minutes.p90, typical?.median];
 */
export const howSure = (weights: Weights): HowSure => ({
  ...uncertainty(weights, { by: ["origin", "purpose"] }),
  ...uncertaintyBeside(weights),
  typical: typicalUnit(weights),
  onMedians: onMedians(weights),
  untold: weights.notes.unknown,
});
