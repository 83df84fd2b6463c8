import type { DemandLine } from "./burden.js";

/** Which demands weigh most? By likely minutes, equals by id. */
export const heaviestFirst = (lines: readonly DemandLine[]): readonly DemandLine[] =>
  lines.toSorted((a, b) => b.minutes.likely - a.minutes.likely || (a.id < b.id ? -1 : 1));
