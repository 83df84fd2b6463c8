import type { Basis } from "../plan/vocabulary.js";

interface Carrier {
  readonly basis?: Basis;
  readonly basisOf?: Readonly<Record<string, Basis>>;
}

/**
 * Is the field told, and told by a source? No finding rests on what is absent, inferred or estimated. The engine asks
 * this of a rule's `needs`; a rule asks it of the fields of other entities.
 */
export const isStated = <E extends Carrier>(entity: E, field: keyof E & string): boolean =>
  entity[field] !== undefined && (entity.basisOf?.[field] ?? entity.basis ?? "stated") === "stated";
