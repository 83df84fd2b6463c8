import type { Column } from "./column.js";
import type { Certainty, Tally } from "./tally.js";

/** So many tallies side by side: to add to one of thousands is to write in one place. */
export interface TallyColumns {
  readonly add: (at: number, part: Column, certainty: Certainty) => void;
  readonly tally: (at: number) => Tally;
}

const counters = 4;

export const tallyColumns = (size: number): TallyColumns => {
  const sums = new Float64Array(size * 6);
  const counts = new Int32Array(size * counters);
  return {
    add: (at, part, { minutesKnown, costKnown, priced }) => {
      const start = at * 6;
      for (let place = 0; place < 6; place++) {
        sums[start + place] = (sums[start + place] as number) + (part[place] as number);
      }
      const count = at * counters;
      const known = minutesKnown ? count : count + 1;
      counts[known] = (counts[known] as number) + 1;
      if (!costKnown) counts[count + 2] = (counts[count + 2] as number) + 1;
      if (priced) counts[count + 3] = 1;
    },
    tally: (at) => ({
      sums: sums.slice(at * 6, at * 6 + 6),
      known: counts[at * counters] ?? 0,
      unknown: counts[at * counters + 1] ?? 0,
      costUnknown: counts[at * counters + 2] ?? 0,
      priced: counts[at * counters + 3] === 1,
    }),
  };
};
