import type { Id } from "../../plan/id.js";
import { demandEffects } from "../uncertainty/demand-effects.js";
import type { Effects } from "../uncertainty/effects.js";
import type { Form } from "../uncertainty/forms.js";
import { totalForms } from "../uncertainty/grouped-forms.js";
import type { Spread } from "../uncertainty/spread.js";
import { spreadFinder } from "../uncertainty/spread-finder.js";
import type { UncertaintyOptions } from "../uncertainty/uncertainty.js";
import type { Weights } from "../weights.js";

/** One uncertain number and what it does to the sum of all that is asked for, in 1e-5 minutes. */
export interface TornadoRow {
  /** The estimate when it is shared; else the demand whose own number it is. */
  readonly entity: Id;
  /** Where in the demand; absent for a shared estimate. */
  readonly path?: string;
  /** The estimate that each who uses it reads with an error of its own. */
  readonly estimate?: Id<"estimate">;
  /** How many demands use it. */
  readonly demands: number;
  /** The total when this one is at its p10, and at its p90, and all others are at their mean. */
  readonly low: number;
  readonly high: number;
  /** Share of the total's variance that it has alone. */
  readonly share: number;
  /** How much narrower p10–p90 of the total would be if it were known to be its mean. */
  readonly narrows: number;
}

/** The numbers worth measuring, the one that matters most first. */
export interface Tornado {
  readonly total: Spread;
  readonly rows: readonly TornadoRow[];
  /** How many more there are, and the share of the variance that they have alone. */
  readonly others: { readonly count: number; readonly share: number };
}

const usual = { most: 25, draws: 10_000, seed: 1 } as const;

/** The effects of each parameter alone, and all effects it has a part in. */
const byParameter = (form: Form, { sets, components, parameters }: Effects) => {
  const all = parameters.map(() => ({ alone: [] as number[], any: [] as number[] }));
  for (const effect of form.keys()) {
    const set = sets[effect] ?? [];
    for (const component of set) {
      const own = all[components[component]?.parameter ?? -1];
      own?.any.push(effect);
      if (set.length === 1) own?.alone.push(effect);
    }
  }
  return all;
};

/**
 * Which estimate should we measure next? Every number that is told as a range, by how much of the uncertainty of the total
 * time it has alone: a shared estimate, or a demand's own. Demands and estimates are ranked; units and people are not. See
 * `metrics` for the definition.
 *
 * @example
 * const { rows } = tornado(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * rows[0]?.entity; // measure this one first
 */
export const tornado = (
  weights: Weights,
  options: Pick<UncertaintyOptions, "draws" | "seed" | "effects"> & { readonly most?: number } = {},
): Tornado => {
  const { effects = demandEffects(weights), ...chosen } = options;
  const { most, draws, seed } = { ...usual, ...chosen };
  const { minutes: form } = totalForms(weights, effects);
  const spreadOf = spreadFinder(effects, { draws, seed });
  const total = spreadOf(form);
  const variance = total.sd ** 2;
  const own = byParameter(form, effects);

  /** The total when one parameter is at a level and all others are at their mean. */
  const totalAt = (parameter: number, level: number): number => {
    const { quantile, cumulants } = effects.parameters[parameter]?.distribution ?? {};
    const [mean = 0, spread = 1, third = 0] = cumulants ?? [];
    const off = (quantile?.(level) ?? mean) - mean;
    let sum = total.mean;
    for (const effect of own[parameter]?.alone ?? []) {
      const [component = -1] = effects.sets[effect] ?? [];
      const isSquare = effects.components[component]?.power === 2;
      const moved = isSquare ? off * off - spread - (third / spread) * off : off;
      sum += (form.get(effect) ?? 0) * moved;
    }
    return sum;
  };
  const shareOf = (parameter: number): number =>
    (own[parameter]?.alone ?? []).reduce(
      (sum, effect) => sum + (form.get(effect) ?? 0) ** 2 * (effects.variances[effect] ?? 0),
      0,
    ) / variance;
  const narrowedBy = (parameter: number): number => {
    const known = new Map(form);
    for (const effect of own[parameter]?.any ?? []) known.delete(effect);
    const { p10, p90 } = spreadOf(known);
    return total.p90 - total.p10 - (p90 - p10);
  };

  const ranked = [...effects.parameters.keys()]
    .filter((parameter) => (own[parameter]?.any.length ?? 0) > 0 && variance > 0)
    .map((parameter) => ({ parameter, share: shareOf(parameter) }))
    .sort((a, b) => b.share - a.share || a.parameter - b.parameter);
  const rows = ranked.slice(0, most).flatMap(({ parameter, share }): TornadoRow[] => {
    const told = effects.parameters[parameter];
    if (told === undefined) return [];
    const { entity, path, estimate, uses } = told;
    return [
      {
        entity,
        ...(path !== undefined && { path }),
        ...(estimate !== undefined && estimate !== entity && { estimate }),
        demands: uses,
        low: totalAt(parameter, 0.1),
        high: totalAt(parameter, 0.9),
        share,
        narrows: narrowedBy(parameter),
      },
    ];
  });
  const others = ranked.slice(most);
  return {
    total,
    rows,
    others: { count: others.length, share: others.reduce((sum, { share }) => sum + share, 0) },
  };
};
