import * as fc from "fast-check";
import type * as z from "zod";
import { type Kind, partOf } from "../plan/kinds.js";
import { type EntityOf, partSchemas } from "../plan/plan.js";
import { type Draft, drawing } from "./schema-arbitrary.js";
import { slugArbitrary } from "./string-arbitrary.js";

export interface EntityOptions {
  /** How often a field that may be left out is left out, 0–1; every other time unless told otherwise. */
  readonly untold?: number;
}

/** An entity before it is known what the plan holds that it could refer to. */
export interface EntityDraft {
  readonly id: string;
  readonly body: Draft;
}

export const entityDraftArbitrary = (
  kind: Kind,
  draw: ReturnType<typeof drawing>,
): fc.Arbitrary<EntityDraft> => {
  const schema: z.ZodObject = partSchemas[partOf[kind]]();
  return fc.record({
    id: slugArbitrary().map((slug) => `${kind}:${slug}`),
    body: draw(schema.omit({ id: true })),
  });
};

/**
 * What could an entity of this kind look like? Draws single entities, each valid by itself; what they refer to is of
 * the right kind, but there is no plan that holds it.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(entityArbitrary("goal"), (goal) => goal.id.startsWith("goal:")));
 * ```
 */
export const entityArbitrary = <K extends Kind>(
  kind: K,
  { untold = 0.5 }: EntityOptions = {},
): fc.Arbitrary<EntityOf[K]> =>
  entityDraftArbitrary(kind, drawing(untold)).map(({ id, body }) => {
    const fields = body((target, drawn) => `${target === "*" ? "goal" : target}:${drawn}`);
    return { id, ...(fields as object) } as EntityOf[K];
  });
