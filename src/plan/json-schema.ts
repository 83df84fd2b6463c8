import * as z from "zod";
import { citationSchema } from "./citation.js";
import { date, day, monthDay, period } from "./date.js";
import { coverSchema, matterFlagsSchema, notifySchema } from "./delegation-parts.js";
import { acquisitionSchema, effortSchema, hopSchema, readerSchema, stepSchema } from "./effort.js";
import { groundSchema } from "./ground.js";
import { id, slug } from "./id.js";
import { anyId, partNames, parts } from "./kinds.js";
import { lawfulMinimumSchema } from "./lawful-minimum.js";
import { methodSchema } from "./method.js";
import { organisationSchema } from "./organisation.js";
import { partSchemas, planSchema } from "./plan.js";
import { quantitySchema, rangeSchema } from "./quantity.js";
import { dueSchema, recurrenceSchema, routeStepSchema } from "./recurrence.js";
import { dictionary, ext, labelSchema, text } from "./text.js";
import { bases, forms, origins, purposes, trends, verdicts } from "./vocabulary.js";

/** A JSON Schema of draft 2020-12, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Shapes that come back, each after those it is made of. */
const shared = (): Readonly<Record<string, z.ZodType>> => ({
  text: text(),
  label: labelSchema(),
  texts: dictionary(text()),
  ext: ext(),
  basis: z.enum(bases),
  basisOf: dictionary(z.enum(bases)),
  origin: z.enum(origins),
  purpose: z.enum(purposes),
  form: z.enum(forms),
  verdict: z.enum(verdicts),
  trend: z.enum(trends),
  day: day(),
  date: date(),
  period: period(),
  monthDay: monthDay(),
  slug: slug(),
  anyId: anyId(),
  organisationId: id("organisation"),
  ...Object.fromEntries(partNames.map((part) => [`${parts[part]}Id`, id(parts[part])])),
  citation: citationSchema(),
  ground: groundSchema(),
  range: rangeSchema(),
  quantity: quantitySchema(),
  recurrence: recurrenceSchema(),
  due: dueSchema(),
  routeStep: routeStepSchema(),
  lawfulMinimum: lawfulMinimumSchema(),
  step: stepSchema(),
  acquisition: acquisitionSchema(),
  reader: readerSchema(),
  hop: hopSchema(),
  effort: effortSchema(),
  matterFlags: matterFlagsSchema(),
  notify: notifySchema(),
  cover: coverSchema(),
  method: methodSchema(),
  organisation: organisationSchema(),
  ...Object.fromEntries(partNames.map((part) => [parts[part], partSchemas[part]()])),
});

/** What the schemas say for our own use stays out, but for the Swedish term, which an editor can show. */
const toJsonSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => {
      const { sv } = jsonSchema;
      for (const own of ["ref", "kind", "knownBy", "sv"]) delete jsonSchema[own];
      if (typeof sv === "string") jsonSchema.title = sv;
    },
  });
  return json;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The definitions so far, and the name of each by the shape it has. */
interface Definitions {
  readonly byName: Record<string, JsonSchema>;
  readonly nameOf: Map<string, string>;
}

/** Puts a reference in place of everything below that is written like one of the definitions. */
const referring = (value: unknown, definitions: Definitions): unknown => {
  if (Array.isArray(value)) return value.map((item) => referring(item, definitions));
  if (!isObject(value)) return value;
  const node = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, referring(inner, definitions)]),
  );
  const { title: _, description, ...shape } = node;
  const name = definitions.nameOf.get(JSON.stringify(shape));
  if (name === undefined) return node;
  const isSaidThere = description === definitions.byName[name]?.description;
  return { ...(!isSaidThere && { description }), $ref: `#/$defs/${name}` };
};

/**
 * How does an editor know what may stand in a plan? The plan as JSON Schema 2020-12: what comes back stands once,
 * under `$defs`, and each kind of entity can be used alone (`#/$defs/goal`). Published as `styrkedja/plan.schema.json`.
 *
 * Its `$id` is a name and no address, so that the file means the same from a disk, a package or any server; it changes
 * with the format only. A schema cannot say everything: half characters and the depth of `ext` are seen by `parsePlan`
 * alone. References to nothing are for `check`.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from "styrkedja/plan";
 *
 * planJsonSchema().$id; // "urn:styrkedja:plan:1"
 * ```
 */
export const planJsonSchema = (): JsonSchema => {
  const definitions: Definitions = { byName: {}, nameOf: new Map() };
  for (const [name, schema] of Object.entries(shared())) {
    const definition = referring(toJsonSchema(schema), definitions) as JsonSchema;
    const { title, description, ...shape } = definition;
    definitions.nameOf.set(JSON.stringify(shape), name);
    definitions.byName[name] = {
      ...(title && { title }),
      ...(description && { description }),
      ...shape,
    };
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:styrkedja:plan:1",
    title: "styrkedja plan",
    ...(referring(toJsonSchema(planSchema()), definitions) as JsonSchema),
    $defs: definitions.byName,
  };
};
