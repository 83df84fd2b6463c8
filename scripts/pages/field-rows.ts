import type { JsonSchema } from "../../src/plan/json-schema.js";

/** One field as a reader meets it: where it stands, what it means, how it is written. */
export interface FieldRow {
  readonly path: string;
  readonly means: string;
  readonly written: string;
}

const link = (name: string) => `[${name}](#${name.toLowerCase()})`;

const vocabulary = ["origin", "purpose", "form", "verdict", "trend", "basis"];

const reference = (name: string): string => {
  if (name === "anyId") return "id of anything";
  if (name.endsWith("Id")) return `\`${name.slice(0, -2)}:…\``;
  if (name === "day" || name === "date" || name === "period") return `[${name}](#days-and-periods)`;
  if (name === "monthDay") return "`MM-DD`";
  if (name === "slug") return "key";
  if (name === "text") return "text";
  if (name === "texts") return "texts by name";
  if (name === "ext") return "any JSON by name";
  if (name === "label") return "`sv`, `en`";
  if (name === "basisOf") return "[basis](#vocabulary) by field";
  if (name === "range" || name === "quantity") return "[quantity](#quantities)";
  return vocabulary.includes(name) ? `[${name}](#vocabulary)` : link(name);
};

const number = ({ type, minimum, maximum }: JsonSchema): string => {
  const what = type === "integer" ? "whole number" : "number";
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum === undefined || minimum === Number.MIN_SAFE_INTEGER) return what;
  return most === undefined ? `${what} ≥ ${minimum}` : `${what} ${minimum}–${most}`;
};

const alternatives = (schema: JsonSchema): readonly JsonSchema[] =>
  (schema.anyOf ?? schema.oneOf ?? []) as readonly JsonSchema[];

const isNull = (schema: JsonSchema) => schema.type === "null";

const items = (schema: JsonSchema): string => {
  const one = written(schema);
  if (schema.enum) return `any of ${one}`;
  return one.replace(/^(object|text|whole number)/, "$1s");
};

const written = (schema: JsonSchema): string => {
  if (schema.$ref) return reference(schema.$ref.replace(/^.*\//, ""));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  const options = alternatives(schema);
  if (options.length > 0) {
    const kinds = options.filter((option) => !isNull(option)).map(written);
    return [...new Set(kinds), ...(options.some(isNull) ? ["`null`"] : [])].join(" or ");
  }
  if (Array.isArray(schema.type)) return schema.type.map((type) => written({ type })).join(" or ");
  switch (schema.type) {
    case "array":
      return `list of ${items(schema.items as JsonSchema)}`;
    case "object":
      return schema.properties ? "object" : "object by name";
    case "integer":
    case "number":
      return number(schema);
    case "boolean":
      return "`true`, `false`";
    case "null":
      return "`null`";
    default:
      return "text";
  }
};

/** Does this field only say which alternative the fields after it belong to? */
const isAlternative = (field: JsonSchema) =>
  field.const !== undefined && field.description === undefined;

/** The fields below, where the shape is told on the spot and not in a section of its own. */
const below = (schema: JsonSchema, path: string): readonly FieldRow[] => {
  if (schema.type === "array") return below(schema.items as JsonSchema, `${path}[]`);
  if (schema.properties) return fieldRows(schema, `${path}.`);
  if (typeof schema.additionalProperties === "object")
    return below(schema.additionalProperties, `${path}.*`);
  return alternatives(schema).flatMap((option) => below(option, path));
};

/** The fields of an object, each followed by those inside it; of a shape with alternatives, one after the other. */
export const fieldRows = (schema: JsonSchema, prefix = ""): readonly FieldRow[] => {
  const required = new Set(schema.required);
  return [
    ...Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>).flatMap(
      ([name, field]) => [
        isAlternative(field)
          ? { path: `${prefix}${name}: ${JSON.stringify(field.const)}`, means: "", written: "" }
          : {
              path: `${prefix}${name}`,
              means: field.description ?? "",
              written: `${written(field)}${required.has(name) ? "; required" : ""}`,
            },
        ...below(field, `${prefix}${name}`),
      ],
    ),
    ...alternatives(schema).flatMap((option) => fieldRows(option, prefix)),
  ];
};
