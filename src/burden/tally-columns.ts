import type { Column } from "./column.js";
import { climber, type Parties } from "./parties.js";
import type { Certainty, Tally } from "./tally.js";

/** So many tallies side by side: to add to one of thousands is to write in one place. */
export interface TallyColumns {
  readonly add: (at: number, part: Column, certainty: Certainty) => void;
  readonly tally: (at: number) => Tally;
  /** Of units: each with all beneath it. */
  readonly rolledUp: (parties: Parties) => TallyColumns;
}

const counters = 4;

export const tallyColumns = (size: number): TallyColumns => {
  const sums = new Float64Array(size * 6);
  const counts = new Float64Array(size * counters);
  return columnsOf(size, sums, counts);
};

const addTo = (to: Float64Array, at: number, from: Float64Array, start: number, width: number) => {
  for (let place = 0; place < width; place++) {
    to[at + place] = (to[at + place] as number) + (from[start + place] as number);
  }
};

const columnsOf = (size: number, sums: Float64Array, counts: Float64Array): TallyColumns => ({
  add: (at, part, { minutesKnown, costKnown, priced }) => {
    addTo(sums, at * 6, part, 0, 6);
    const count = at * counters;
    const known = minutesKnown ? count : count + 1;
    counts[known] = (counts[known] as number) + 1;
    if (!costKnown) counts[count + 2] = (counts[count + 2] as number) + 1;
    if (priced) counts[count + 3] = (counts[count + 3] as number) + 1;
  },
  tally: (at) => ({
    sums: sums.slice(at * 6, at * 6 + 6),
    known: counts[at * counters] ?? 0,
    unknown: counts[at * counters + 1] ?? 0,
    costUnknown: counts[at * counters + 2] ?? 0,
    priced: (counts[at * counters + 3] ?? 0) > 0,
  }),
  rolledUp: (parties) => {
    const wholes = new Float64Array(size * 6);
    const wholeCounts = new Float64Array(size * counters);
    const climb = climber(parties, (from, to) => {
      addTo(wholes, to * 6, sums, from * 6, 6);
      addTo(wholeCounts, to * counters, counts, from * counters, counters);
    });
    for (let from = 0; from < size; from++) {
      if (counts[from * counters] !== 0 || counts[from * counters + 1] !== 0) climb(from);
    }
    return columnsOf(size, wholes, wholeCounts);
  },
});
