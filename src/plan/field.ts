import type * as z from "zod";

/** A field that must be there, with what it means. */
export const must = <T extends z.ZodType>(schema: T, means: string): T =>
  schema.meta({ ...schema.meta(), description: means });

/** A field that may be absent (not told), with what it means and, where it differs from the entity's, who usually knows it. */
export const told = <T extends z.ZodType>(
  schema: T,
  means: string,
  knownBy?: string,
): z.ZodExactOptional<T> =>
  schema.exactOptional().meta({
    ...schema.meta(),
    description: means,
    ...(knownBy && { knownBy }),
  });

/** As {@link told}; here `null` says that it is known to be none. */
export const orNone = <T extends z.ZodType>(schema: T, means: string, knownBy?: string) =>
  told(schema.nullable(), means, knownBy);
