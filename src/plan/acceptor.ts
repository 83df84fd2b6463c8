import * as z from "zod";

type Accepts = (value: unknown) => boolean;

/**
 * Would this schema let the value through? A check that costs what is told, not what could be: of an object it looks at
 * the fields that are there, where a compiled schema of thirty optional fields looks for each. The leaves are zod's own,
 * compiled. What it refuses is put to the schema itself, so that only "yes" rests on it.
 */
export const acceptor = (schema: z.core.$ZodType): Accepts => {
  if (schema instanceof z.ZodExactOptional) return acceptor(schema.unwrap());
  if (schema instanceof z.ZodNullable) {
    const inner = acceptor(schema.unwrap());
    return (value) => value === null || inner(value);
  }
  if (schema instanceof z.ZodTemplateLiteral) {
    const { pattern } = schema._zod;
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if (schema instanceof z.ZodEnum) {
    const words = new Set<unknown>(schema.options);
    return (value) => words.has(value);
  }
  if (!schema._zod.def.checks?.length) {
    if (schema instanceof z.ZodObject) return objectAcceptor(schema);
    if (schema instanceof z.ZodArray) return arrayAcceptor(acceptor(schema.element));
    if (schema instanceof z.ZodDiscriminatedUnion) return choiceAcceptor(schema);
    if (schema instanceof z.ZodUnion) {
      const options = schema.options.map(acceptor);
      return (value) => options.some((option) => option(value));
    }
  }
  const compiled = z.compile(schema as z.ZodType);
  return (value) => compiled.validate(value);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Of objects that know no other fields than their own, as all of a plan's. */
const objectAcceptor = ({ shape }: z.ZodObject): Accepts => {
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, acceptor(field)]));
  const required = Object.keys(shape).filter(
    (name) => !(shape[name] instanceof z.ZodExactOptional),
  );
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (!fields.get(name)?.(value[name])) return false;
    for (const name of required) if (!(name in value)) return false;
    return true;
  };
};

const arrayAcceptor =
  (item: Accepts): Accepts =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!item(value[i])) return false;
    return true;
  };

/** Of a union whose options differ in the one word of a field, `every` or `by`. */
const choiceAcceptor = ({ options, _zod }: z.ZodDiscriminatedUnion): Accepts => {
  const name = _zod.def.discriminator;
  const byWord = new Map<unknown, Accepts>();
  for (const option of options) {
    const word = (option as z.ZodObject).shape[name];
    if (word instanceof z.ZodLiteral)
      for (const value of word.values) byWord.set(value, acceptor(option));
  }
  return (value) => isObject(value) && (byWord.get(value[name])?.(value) ?? false);
};
