import * as z from "zod";

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable
    ? inner(schema.unwrap())
    : schema;

/** The keys that an object may have at a path below a schema, so that the nearest known one can be named. */
export const keysAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): readonly string[] => {
  const here = inner(schema);
  if (here instanceof z.ZodUnion) {
    const options = here.options.filter((option) => inner(option) instanceof z.ZodObject);
    const chosen =
      options.find((option) => matchesDiscriminator(here, option, value)) ?? options[0];
    return chosen ? keysAt(chosen, path, value) : [];
  }
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  const below = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step];
  if (here instanceof z.ZodArray) return keysAt(here.element, rest, below);
  if (here instanceof z.ZodRecord) return keysAt(here.valueType, rest, below);
  if (!(here instanceof z.ZodObject)) return [];
  const next = here.shape[String(step)] as z.core.$ZodType | undefined;
  return next ? keysAt(next, rest, below) : [];
};

const matchesDiscriminator = (
  union: z.ZodUnion,
  option: z.core.$ZodType,
  value: unknown,
): boolean => {
  const name = (union._zod.def as { discriminator?: string }).discriminator;
  const object = inner(option);
  if (!name || !(object instanceof z.ZodObject)) return false;
  const field = object.shape[name] as z.ZodType | undefined;
  return field?.safeParse((value as Record<string, unknown> | undefined)?.[name]).success ?? false;
};
