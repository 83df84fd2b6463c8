import type * as fc from "fast-check";
import { type Recurrence, recurrenceSchema } from "../plan/recurrence.js";
import type { EntityOptions } from "./entity-arbitrary.js";
import { drawing, nothing } from "./schema-arbitrary.js";

/**
 * How often could something come back? Draws recurrences of every kind. None refers to a shared estimate, since there
 * is no plan that holds it.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(recurrenceArbitrary(), (recurrence) => recurrence.every !== undefined));
 * ```
 */
export const recurrenceArbitrary = ({
  untold = 0.5,
}: EntityOptions = {}): fc.Arbitrary<Recurrence> =>
  drawing(untold)(recurrenceSchema()).map((draft) => draft(() => nothing) as Recurrence);
