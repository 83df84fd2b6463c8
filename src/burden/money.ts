import type { Sums } from "./amount.js";
import type { Bounds } from "./bounds.js";
import { round } from "./round.js";
import { perMoney } from "./small-units.js";

/**
 * How much money is this, in the plan's currency? Rounded for display, half away from zero; `null`
 * when nothing of it could be priced, which is not the same as free.
 *
 * @example
 * money({ cost: { low: 0, likely: 2_665_850, high: 9_000_000 } })?.likely; // 266.59
 */
export const money = ({ cost }: Pick<Sums, "cost">, digits = 2): Bounds | null => {
  if (cost === null) return null;
  const shown = (small: number) => round(small / perMoney, digits);
  return { low: shown(cost.low), likely: shown(cost.likely), high: shown(cost.high) };
};
