import type { Amount } from "./amount.js";
import { type Beside, besides } from "./beside.js";
import { add, amountOf, tally } from "./tally.js";
import type { Weights } from "./weights.js";

/** What demands take of those beside the giver, each apart: they are never among the demands' own sum. */
export const sumsBeside = ({ beside }: Weights): Readonly<Record<Beside, Amount>> => {
  const tallies = { readers: tally(), hops: tally(), collector: tally() };
  for (const one of beside) add(tallies[one.beside], one.whole, one);
  const [readers, hops, collector] = besides.map((name) => amountOf(tallies[name]));
  return { readers, hops, collector } as Readonly<Record<Beside, Amount>>;
};
