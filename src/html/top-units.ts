import type { Burden } from "../burden/burden.js";
import type { Query } from "../plan/query.js";

/** Units that the page draws; a city has thousands. */
const most = 20;

/** Bodies and administrations; units within them are in what is rolled up. */
const tops: ReadonlySet<string | undefined> = new Set([
  "executive",
  "board",
  "jointBoard",
  "administration",
  "company",
  "federation",
]);

/** The units that the burden is shown by, in the plan's order, and how many are left out. */
export const topUnits = (
  { byUnit }: Pick<Burden, "byUnit">,
  q: Query,
): { readonly shown: Burden["byUnit"]; readonly rest: number } => {
  const top = byUnit.filter(({ unit }) => tops.has(q.get(unit)?.kind));
  const all = top.length === 0 ? byUnit : top;
  return { shown: all.slice(0, most), rest: Math.max(0, all.length - most) };
};
