import { inSmallUnits, perMinute, perMoney } from "./small-units.js";

/** Six numbers: minutes at low, likely and high, then cost at the same. In small units once rounded. */
export type Column = Float64Array;
export const column = (): Column => new Float64Array(6);
export const bounds = ["low", "likely", "high"] as const;
export const place = { low: 0, likely: 1, high: 2 } as const;
const toCost = 3;

/** Adds minutes and their cost at a bound. */
export const addTo = (to: Column, at: number, minutes: number, cost: number): void => {
  to[at] = (to[at] ?? 0) + minutes;
  to[at + toCost] = (to[at + toCost] ?? 0) + cost;
};

/** From minutes and money to small units. */
export const roundAt = (to: Column, at: number): void => {
  to[at] = inSmallUnits(to[at] ?? 0, perMinute);
  to[at + toCost] = inSmallUnits(to[at + toCost] ?? 0, perMoney);
};

/** Without ranges, low and high are as the likely. */
export const copyLikely = (to: Column): void => {
  const minutes = to[1] ?? 0;
  const cost = to[1 + toCost] ?? 0;
  to[0] = minutes;
  to[2] = minutes;
  to[toCost] = cost;
  to[toCost + 2] = cost;
};
