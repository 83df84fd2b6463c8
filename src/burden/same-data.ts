import type { Id } from "../plan/id.js";
import { answeredAnew, isToldAnew } from "./asked-again.js";
import type { Demand } from "./demand.js";
import { haveDayInCommon, periodsCovered } from "./periods-covered.js";
import { type Asking, askedOf, type Thing, thingsAsked } from "./things-asked.js";
import type { Weights } from "./weights.js";

/** One thing that two demands both ask of the same units. */
export interface SameData {
  /** What it is called here, and there. */
  readonly item: Id<"dataItem" | "indicator">;
  readonly otherItem: Id<"dataItem" | "indicator">;
  readonly other: Demand["id"];
  /** Those who give it to both. */
  readonly units: readonly Id<"unit">[];
  /** Is it told of both that neither takes over the other's answer? Else it may be given once already. */
  readonly isAnew: boolean;
}

interface Shared {
  readonly asking: Asking;
  readonly units: Id<"unit">[];
}

const nothing: readonly never[] = [];

/**
 * Who else asks the same units for the same thing, about days in common? Of the demand in a row: every pair from which
 * `onceOnly` chooses the answer that could serve, so that both always tell the same.
 */
export const sameDataFinder = (
  weights: Weights,
  things: readonly Thing[] = thingsAsked(weights),
): ((row: number) => readonly SameData[]) => {
  const { demands } = weights;
  const isTold = isToldAnew(weights);
  const covered = periodsCovered(weights);
  const anewOf = answeredAnew(weights);
  const byRow = new Map<number, Thing[]>();
  for (const thing of things) {
    for (const { row } of thing.askings) {
      const known = byRow.get(row);
      if (known) known.push(thing);
      else byRow.set(row, [thing]);
    }
  }
  const anew = new Map<Thing, ReadonlyMap<Id<"unit">, readonly Asking[]>>();
  const anewByUnit = (thing: Thing) => {
    const found =
      anew.get(thing) ??
      new Map(Array.from(askedOf(weights, thing), ([unit, all]) => [unit, anewOf(all)]));
    anew.set(thing, found);
    return found;
  };

  const sharedIn = (thing: Thing, row: number): readonly SameData[] => {
    const others = new Map<number, Shared>();
    let own: Asking | undefined;
    for (const unit of new Set(demands[row]?.from)) {
      const askings = anewByUnit(thing).get(unit) ?? nothing;
      const mine = askings.find((one) => one.row === row);
      if (!mine) continue;
      own = mine;
      for (const asking of askings) {
        if (asking === mine || !haveDayInCommon(covered(row), covered(asking.row))) continue;
        const known = others.get(asking.row);
        if (known) known.units.push(unit);
        else others.set(asking.row, { asking, units: [unit] });
      }
    }
    return [...others].flatMap(([other, { asking, units }]): readonly SameData[] => {
      const id = demands[other]?.id;
      if (!own || id === undefined) return nothing;
      const isAnew = isTold(own) && isTold(asking);
      return [{ item: own.item.id, otherItem: asking.item.id, other: id, units, isAnew }];
    });
  };
  return (row) => (byRow.get(row) ?? nothing).flatMap((thing) => sharedIn(thing, row));
};
