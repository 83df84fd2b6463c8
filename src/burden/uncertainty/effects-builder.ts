import type { Estimate } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Quantity, Range } from "../../plan/quantity.js";
import type { Query } from "../../plan/query.js";
import { distributionReader } from "./distribution-reader.js";
import type { Component, Effects } from "./effects.js";
import type { Parameter } from "./parameter.js";

/** A quantity as a number times a parameter, or a number alone. */
export interface Factor {
  readonly constant: number;
  readonly parameter?: number;
}

/** What a factor or a power of it may be in a product: a coefficient, and a component or none. */
type Option = readonly [coefficient: number, component: number | undefined];

const highestPower = 2;
const nothing: Factor = { constant: 0 };
const isInOrder = ({ low, likely = low, high }: Range) => low <= likely && likely <= high;

/** Gathers the uncertain quantities of one row after another, and multiplies out what they are in. */
export const effectsBuilder = (q: Query) => {
  const read = distributionReader();
  const parameters: Parameter[] = [];
  const components: Component[] = [];
  const sets: (readonly number[])[] = [[]];
  const variances: number[] = [0];
  const starts: number[] = [];
  const effect: number[] = [];
  const isDated: boolean[] = [];
  const minutes: number[] = [];
  const cost: number[] = [];
  const optionsOf: (readonly [Option[], Option[]])[] = [];
  const effectBySet = new Map<string, number>();
  const shared = new Map<Id<"estimate">, number>();
  const own = new Map<string, number>();
  const usedInRow = new Set<number>();
  let holder: Id = "estimate:none";

  const component = (parameter: number, power: 1 | 2, variance: number): number =>
    components.push({ parameter, power, variance }) - 1;

  const made = (parameter: Omit<Parameter, "uses">): number => {
    const at = parameters.push({ ...parameter, uses: 0 }) - 1;
    const [mean, variance, third, fourth] = parameter.distribution.cumulants;
    const first = component(at, 1, variance);
    const tilt = third / variance;
    const square = component(at, 2, fourth + 2 * variance ** 2 - third * tilt);
    optionsOf.push([
      [
        [mean, undefined],
        [1, first],
      ],
      [
        [mean * mean + variance, undefined],
        [2 * mean + tilt, first],
        [1, square],
      ],
    ]);
    return at;
  };

  const used = (parameter: number): Factor => {
    const known = parameters[parameter];
    if (known && !usedInRow.has(parameter)) known.uses++;
    usedInRow.add(parameter);
    return { constant: 1, parameter };
  };

  const ownOf = (path: string, range: Range, estimate?: Estimate): Factor => {
    const key = estimate?.id ?? path;
    const known = own.get(key);
    if (known !== undefined) return used(known);
    const distribution = read({ ...estimate, ...range });
    const parameter = made({
      entity: holder,
      path,
      distribution,
      ...(estimate && { estimate: estimate.id }),
    });
    own.set(key, parameter);
    return used(parameter);
  };

  const sharedOf = (range: Range, estimate: Estimate): Factor => {
    const known = shared.get(estimate.id);
    if (known !== undefined) return used(known);
    const { id } = estimate;
    const parameter = made({
      entity: id,
      estimate: id,
      distribution: read({ ...estimate, ...range }),
    });
    shared.set(id, parameter);
    return used(parameter);
  };

  const effectOf = (set: readonly number[]): number => {
    if (set.length === 0) return 0;
    const sorted = set.length === 1 ? set : [...set].sort((a, b) => a - b);
    const key = sorted.join(" ");
    const known = effectBySet.get(key);
    if (known !== undefined) return known;
    const at = sets.push(sorted) - 1;
    variances.push(sorted.reduce((all, one) => all * (components[one]?.variance ?? 0), 1));
    effectBySet.set(key, at);
    return at;
  };

  return {
    /** The entries that follow are of this entity, until the next. */
    begin: (entity: Id): void => {
      holder = entity;
      starts.push(effect.length);
      own.clear();
      usedInRow.clear();
    },

    /** What a quantity is; nothing when it is not told, or not in order. `path` is where it stands in the entity. */
    factor: (quantity: Quantity | null | undefined, path: string): Factor => {
      if (typeof quantity === "number") return { constant: quantity };
      if (!quantity) return nothing;
      const estimate = "estimate" in quantity ? q.get(quantity.estimate) : undefined;
      const value = "estimate" in quantity ? estimate?.value : quantity;
      if (typeof value === "number") return { constant: value };
      if (value === undefined || !isInOrder(value)) return nothing;
      if (value.low === value.high) return { constant: value.low };
      return estimate && estimate.errors !== "independent"
        ? sharedOf(value, estimate)
        : ownOf(path, value, estimate);
    },

    /**
     * Adds a product to the row: in small units of time and money for each whole of it. An estimate that stands more than twice in one
     * product is its mean after that.
     */
    add: (factors: readonly Factor[], dated: boolean, ofTime: number, ofMoney: number): void => {
      let coefficient = 1;
      const powers = new Map<number, number>();
      for (const { constant, parameter } of factors) {
        coefficient *= constant;
        if (parameter === undefined) continue;
        const power = (powers.get(parameter) ?? 0) + 1;
        if (power > highestPower) coefficient *= optionsOf[parameter]?.[0][0]?.[0] ?? 0;
        else powers.set(parameter, power);
      }
      if (coefficient === 0) return;
      const enter = (share: number, set: readonly number[], left: [number, number][]): void => {
        const [next, ...rest] = left;
        if (next === undefined) {
          effect.push(effectOf(set));
          isDated.push(dated);
          minutes.push(share * ofTime);
          cost.push(share * ofMoney);
          return;
        }
        const [parameter, power] = next;
        for (const [weight, added] of optionsOf[parameter]?.[power - 1] ?? []) {
          enter(share * weight, added === undefined ? set : [...set, added], rest);
        }
      };
      enter(coefficient, [], [...powers]);
    },

    done: (): Effects => {
      starts.push(effect.length);
      return {
        ...{ parameters, components, sets, variances, starts },
        ...{ effect, isDated, minutes, cost },
      };
    },
  };
};

export type EffectsBuilder = ReturnType<typeof effectsBuilder>;
