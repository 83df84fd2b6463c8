import type { DemandLine } from "./burden.js";

const byWeight = (a: DemandLine, b: DemandLine): number =>
  b.minutes.likely - a.minutes.likely || (a.id < b.id ? -1 : 1);

/**
 * Which demands weigh most? Keeps so many of the lines it is offered: by likely minutes, equals by id. A line is only
 * made when it may be among them.
 */
export const heaviest = (most: number) => {
  let kept: DemandLine[] = [];
  let least = -1;
  const cut = () => {
    kept = kept.sort(byWeight).slice(0, most);
    least = kept.length < most ? -1 : (kept.at(-1)?.minutes.likely ?? -1);
  };
  return {
    offer: (likely: number, make: () => DemandLine) => {
      if (most === 0 || likely < least) return;
      kept.push(make());
      if (kept.length >= 2 * most) cut();
    },
    lines: (): readonly DemandLine[] => {
      cut();
      return kept;
    },
  };
};
