import * as z from "zod";

type Schema = z.core.$ZodType;

/** The schemas that a value may follow, with unions taken apart. */
const plain = (schema: Schema): readonly Schema[] => {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) {
    return plain(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(plain) : [schema];
};

/** What what stands under a key, or in a list, may be. Of unknown keys nothing is known. */
export const schemasInside = (schemas: readonly Schema[], key?: string): readonly Schema[] =>
  schemas.flatMap(plain).flatMap((schema): readonly Schema[] => {
    if (schema instanceof z.ZodArray) return key === undefined ? [schema.element] : [];
    if (schema instanceof z.ZodRecord) return [schema.valueType];
    if (!(schema instanceof z.ZodObject) || key === undefined) return [];
    const below = (schema.shape as z.core.$ZodShape)[key];
    return below ? [below] : [];
  });

/** Is this text one of the codes that may stand here, and not free text that happens to be alike? */
export const isCodeOf = (schemas: readonly Schema[], text: string): boolean =>
  schemas
    .flatMap(plain)
    .some(
      (schema) =>
        (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) &&
        schema.safeParse(text).success,
    );
