import * as z from "zod";

/** One place in a schema: its path from the root, `[]` for the items of a list and `{}` for the values of a record. */
export interface SchemaField {
  readonly path: string;
  readonly schema: z.core.$ZodType;
  /** The kind of entity an id here points to, `"*"` for any; absent where no id stands. */
  readonly ref: string | undefined;
}

/** Every place in a schema, one for each alternative of a union. */
export const schemaFields = (schema: z.core.$ZodType, path: string): readonly SchemaField[] => {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return schemaFields(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => schemaFields(option, path));
  const { ref } = (schema instanceof z.ZodTemplateLiteral && schema.meta()) || {};
  const here = { path, schema, ref: typeof ref === "string" ? ref : undefined };
  if (schema instanceof z.ZodArray) return [here, ...schemaFields(schema.element, `${path}[]`)];
  if (schema instanceof z.ZodRecord) return [here, ...schemaFields(schema.valueType, `${path}{}`)];
  if (!(schema instanceof z.ZodObject)) return [here];
  const shape: z.core.$ZodShape = schema.shape;
  return [
    here,
    ...Object.entries(shape).flatMap(([key, field]) =>
      schemaFields(field, path === "" ? key : `${path}.${key}`),
    ),
  ];
};
