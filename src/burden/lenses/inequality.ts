import type { Id } from "../../plan/id.js";
import { rollUp } from "../roll-up.js";
import { perMinute } from "../small-units.js";
import { certaintyOf, giverNumber, type Weights } from "../weights.js";

/** How evenly the load lies, without saying who stands where. All of it is `null` where fewer than five units have figures. */
export interface Inequality {
  /** Units compared: the lowest in the tree whose staff is told and of which something is asked. */
  readonly units: number;
  /** Of these, units of which something is not told. */
  readonly atLeast: number;
  /** 0 when all have the same hours per full-time equivalent, towards 1 when one has them all; each unit counts alike. */
  readonly gini: number | null;
  /** The same when each full-time equivalent counts alike: twice the area between the Lorenz points' curve and the diagonal. */
  readonly giniByStaff: number | null;
  /** Of the staff with the least load, a fifth at a time: the share of the hours that falls on them together. */
  readonly lorenz: readonly { readonly staff: number; readonly hours: number }[] | null;
}

/** Fewer than this many units could be told apart: our choice. */
const fewest = 5;
const fifths = [0, 1, 2, 3, 4, 5] as const;

interface Load {
  readonly staff: number;
  readonly hours: number;
}

/** Σ |h_i − h_j| / (2 n² · mean h), by one pass over the sorted. */
const giniOf = (sorted: readonly Load[]): number => {
  const n = sorted.length;
  let total = 0;
  let weighted = 0;
  for (const [index, { hours, staff }] of sorted.entries()) {
    total += hours / staff;
    weighted += (2 * index + 1 - n) * (hours / staff);
  }
  return weighted / (n * total);
};

/** Cumulative staff and hours, both as shares, from the least loaded on. */
const curveOf = (sorted: readonly Load[]): readonly Load[] => {
  const whole = { staff: 0, hours: 0 };
  const points = [{ ...whole }];
  for (const { staff, hours } of sorted) {
    whole.staff += staff;
    whole.hours += hours;
    points.push({ ...whole });
  }
  return points.map(({ staff, hours }) => ({
    staff: staff / whole.staff,
    hours: hours / whole.hours,
  }));
};

const giniByStaffOf = (curve: readonly Load[]): number => {
  let twice = 0;
  for (const [index, point] of curve.slice(1).entries()) {
    const before = curve[index] ?? point;
    twice += (point.staff - before.staff) * (point.hours + before.hours);
  }
  return 1 - twice;
};

/** The curve read at a share of the staff. The steps of the curve itself would show the size of each unit. */
const readAt = (curve: readonly Load[], staff: number): number => {
  const next = curve.findIndex((point) => point.staff >= staff - 1e-12);
  const above = curve[next] ?? { staff: 1, hours: 1 };
  const below = curve[next - 1] ?? above;
  const width = above.staff - below.staff;
  if (width <= 0) return above.hours;
  return below.hours + ((staff - below.staff) / width) * (above.hours - below.hours);
};

/**
 * Does it fall evenly? Gini coefficients of hours per full-time equivalent and Lorenz points, over the lowest units in the
 * tree whose staff is told: no unit is counted within another. No name, no order and no figure of any single unit comes
 * out: the Lorenz points are read a fifth of the staff at a time, since the curve's own steps would show the size of each
 * unit, and with fewer than five units there is nothing at all. Both are our choice. A unit of which nothing is asked in
 * the plan is left out: that nobody has written anything down is not that nothing is asked.
 *
 * @example
 * const { gini, units } = inequality(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * units < 5 && gini === null; // false: here there are units enough
 */
export const inequality = (weights: Weights): Inequality => {
  const { plan, q, parties } = weights;
  const within = new Set<Id<"unit">>();
  for (const { id, staff } of plan.units ?? [])
    if (staff) for (const above of q.line(id).slice(1)) within.add(above);
  const loads: Load[] = [];
  let atLeast = 0;
  const isKnown = (row: number) => certaintyOf(weights, row).minutesKnown;
  const known = rollUp(weights, (row) => Number(isKnown(row)));
  const unknown = rollUp(weights, (row) => Number(!isKnown(row)));
  const likely = rollUp(weights, (row) => giverNumber(weights, row, "likelyMinutes"));
  const high = rollUp(weights, (row) => giverNumber(weights, row, "highMinutes"));
  for (const [at, unit] of parties.units.entries()) {
    const staff = q.get(unit)?.staff;
    if (!staff || within.has(unit)) continue;
    if (known[at] === 0 && high[at] === 0) continue;
    loads.push({ staff, hours: (likely[at] ?? 0) / (60 * perMinute) });
    if ((unknown[at] ?? 0) > 0) atLeast++;
  }
  const sorted = loads.sort((a, b) => a.hours / a.staff - b.hours / b.staff);
  const isShown = sorted.length >= fewest && sorted.some(({ hours }) => hours > 0);
  const curve = isShown ? curveOf(sorted) : [];
  return {
    units: sorted.length,
    atLeast,
    gini: isShown ? giniOf(sorted) : null,
    giniByStaff: isShown ? giniByStaffOf(curve) : null,
    lorenz: isShown
      ? fifths.map((fifth) => ({ staff: fifth / 5, hours: readAt(curve, fifth / 5) }))
      : null,
  };
};
