import type { Spread } from "../../burden/uncertainty/spread.js";
import type { UncertainSum } from "../../burden/uncertainty/uncertain-sum.js";

/** The spread of each sum by what it is a sum of; none where nobody has asked how sure it is. */
export const spreadBy = <K>(
  sums: readonly (UncertainSum & { readonly key: K })[] = [],
): ((key: K) => Spread | undefined) => {
  const known = new Map(sums.map(({ key, minutes }) => [key, minutes]));
  return (key) => known.get(key);
};
