import { isStated } from "./is-stated.js";

type Carrier = Parameters<typeof isStated>[0];

/** What a field says, when a source says it; `undefined` when it is absent, inferred or estimated. See {@link isStated}. */
export const stated = <E extends Carrier, F extends keyof E & string>(
  entity: E | undefined,
  field: F,
): E[F] | undefined => (entity && isStated(entity, field) ? entity[field] : undefined);
