import type { Delegation } from "../plan/entities/delegation.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { isActive } from "./is-active.js";
import { stated } from "./stated.js";

/** Who may decide in a kind of matter, below the body itself. */
export interface Holders {
  /** By where they sit, and the delegation that gives it; `undefined` for what an act gives the function itself. */
  readonly units: ReadonlyMap<Id<"unit">, Delegation | undefined>;
  readonly positions: ReadonlySet<Id<"position">>;
  /** Facts without which there may be others. */
  readonly untold: ReadonlySet<string>;
}

/** Makes a function that tells who holds a matter, by delegation or by an act; found once for each matter. */
export const holdersFinder = (q: Query, asOf: string): ((matter: Id<"matter">) => Holders) => {
  let isMatterless: boolean | undefined;
  const known = new Map<Id<"matter">, Holders>();

  const find = (matter: Id<"matter">): Holders => {
    const units = new Map<Id<"unit">, Delegation | undefined>();
    const positions = new Set<Id<"position">>();
    const untold = new Set<string>();
    const addPosition = (id: Id<"position">, by: Delegation | undefined) => {
      positions.add(id);
      const unit = stated(q.get(id), "unit");
      if (unit === undefined) untold.add("position.unit");
      else units.set(unit, by);
    };
    isMatterless ??= q
      .all("delegation")
      .some((row) => stated(row, "matters") === undefined && isActive(row, asOf));
    if (isMatterless) untold.add("delegation.matters");
    for (const row of q.refs(matter, "delegation.matters[]")) {
      if (!isActive(row, asOf)) continue;
      const to = stated(row, "to");
      if (to?.unit) units.set(to.unit, row);
      for (const position of to?.positions ?? []) addPosition(position, row);
      if (!to?.unit && !to?.positions) untold.add("delegation.to");
    }
    for (const position of q.refs(matter, "position.ownPowers[].matter")) {
      if (isActive(position, asOf)) addPosition(position.id, undefined);
    }
    return { units, positions, untold };
  };
  return (matter) => {
    const holders = known.get(matter) ?? find(matter);
    known.set(matter, holders);
    return holders;
  };
};
