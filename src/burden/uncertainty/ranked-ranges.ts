import type { Id } from "../../plan/id.js";
import type { Weights } from "../weights.js";
import { demandEffects } from "./demand-effects.js";
import type { Effects } from "./effects.js";
import type { Form } from "./forms.js";
import { totalForms } from "./grouped-forms.js";
import { spreadFinder } from "./spread-finder.js";
import type { UncertaintyOptions } from "./uncertainty.js";

/** One uncertain number and what it does to the sum of all that is asked for, in 1e-5 minutes. */
export interface RankedRange {
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
}

export interface RankingOptions extends Pick<UncertaintyOptions, "draws" | "seed" | "effects"> {
  /** How many to list; absent means 25. */
  readonly most?: number;
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
 * The numbers told as ranges, that with the largest share of the variance first. How much narrower the total becomes when one is
 * known takes a sum over all the others: `narrowed` does that when it is called.
 */
export const rankedRanges = (weights: Weights, options: RankingOptions = {}) => {
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
  const rows = ranked
    .slice(0, most)
    .flatMap(
      ({ parameter, share }): readonly (RankedRange & { readonly narrowed: () => number })[] => {
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
            narrowed: () => narrowedBy(parameter),
          },
        ];
      },
    );
  const others = ranked.slice(most);
  return {
    total,
    rows,
    others: { count: others.length, share: others.reduce((sum, { share }) => sum + share, 0) },
  };
};
