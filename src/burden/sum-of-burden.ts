import type { Burden } from "./burden.js";
import type { BurdenSum } from "./burden-sum.js";

const indexes = /\[\d+\]/g;

const counted = ({ unknown }: Burden): BurdenSum["unknown"] => {
  const fields = new Map<string, number>();
  for (const { entity, path } of unknown) {
    const field = `${entity.slice(0, entity.indexOf(":"))}.${path.replace(indexes, "[]")}`;
    fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  return Array.from(fields, ([field, count]) => ({ field, count })).sort((a, b) =>
    a.field < b.field ? -1 : 1,
  );
};

/**
 * What of this plan's burden can be added to that of others? A sum of one, for {@link mergeBurden}.
 *
 * @example
 * const burden = measure(plan, { year: 2026, hoursPerYear: 1700 });
 * sumOfBurden(burden).organisations; // 1
 */
export const sumOfBurden = (burden: Burden): BurdenSum => {
  const { span, currency, parameters, demands, beside, invested } = burden;
  const { byOrigin, byPurpose, byMonth, assumptions, notCounted } = burden;
  const { hoursPerYear, recipe } = parameters;
  return {
    organisations: 1,
    of: { ...span, currency, hoursPerYear, recipe },
    ...{ demands, beside, invested, byOrigin, byPurpose, byMonth, assumptions, notCounted },
    unknown: counted(burden),
  };
};
