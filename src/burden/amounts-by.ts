import type { Amount } from "./amount.js";
import type { Ledger } from "./ledger.js";
import { amountOf, type Tally } from "./tally.js";

/** Units of the plan in its order, then others by id, then `none`, `houseRule` and `null`. */
export const inOrder = <K extends string | null>(
  tallies: ReadonlyMap<K, Tally>,
  { unitsInPlan }: Ledger,
): ReadonlyMap<K, Tally> => {
  const entries = Array.from(tallies);
  const rank = (key: K) => (key === null ? 3 : key === "houseRule" ? 2 : key === "none" ? 1 : 0);
  const others = entries
    .slice(unitsInPlan)
    .sort(([a], [b]) => rank(a) - rank(b) || (String(a) < String(b) ? -1 : 1));
  return new Map([...entries.slice(0, unitsInPlan), ...others]);
};

/** The keys under which anything was entered, with their amounts. */
export const amountsBy = <N extends string, K>(tallies: ReadonlyMap<K, Tally>, name: N) =>
  Array.from(tallies)
    .filter(([, { known, unknown }]) => known + unknown > 0)
    .map(
      ([key, own]) =>
        ({ [name]: key, amount: amountOf(own) }) as Readonly<Record<N, K>> & {
          readonly amount: Amount;
        },
    );
