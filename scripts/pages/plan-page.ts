import type * as z from "zod";
import { effortSchema } from "../../src/plan/effort.js";
import { groundSchema } from "../../src/plan/ground.js";
import { type JsonSchema, planJsonSchema } from "../../src/plan/json-schema.js";
import { partNames, parts } from "../../src/plan/kinds.js";
import { organisationSchema } from "../../src/plan/organisation.js";
import { partSchemas } from "../../src/plan/plan.js";
import { type FieldRow, fieldRows } from "./field-rows.js";
import { page, table } from "./markdown.js";
import { introduction, vocabulary } from "./plan-introduction.js";

const shapes: Readonly<Record<string, string>> = {
  ground: "On what ground something exists.",
  citation: "Where a duty is written.",
  lawfulMinimum: "The least the law asks. What goes beyond it has been decided by somebody.",
  recurrence:
    "How often something comes back, and which period each time is about. `every` says which fields follow. `interim` is the report of 11 kap. 16 § kommunallagen; `case` has no days of its own.",
  due: "When the answer is due, counted from the last day of the period. `by` says which fields follow.",
  routeStep: "One link of the way to a meeting.",
  effort:
    "What it takes to answer: time by group of staff, money, and what is only paid once. Minutes and money are each time and giver, unless `per` or the name says otherwise.",
  step: "One step of the work.",
  acquisition: "Bought or built once, used for years.",
  reader: "Someone who reads what is sent.",
  hop: "One hand it passes through on the way.",
  matterFlags:
    "What a person has judged about a kind of decision, by the points of kommunallagen. Nobody but a person can say; nothing here guesses it from words.",
  cover: "What gives a board the power to decide.",
  notify: "How decisions under delegation are reported back.",
  method: "A steering method as data. A municipality can write its own.",
};

const common = ["id", "label", "externalIds", "sources", "basis", "basisOf", "note", "ext"];

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Who usually knows a field, where it is not who knows the rest. */
const knowers = (schema: z.ZodType | undefined): ReadonlyMap<string, string> => {
  const { shape = {} } = (schema ?? {}) as Partial<z.ZodObject>;
  return new Map(
    Object.entries(shape).flatMap(([name, field]) => {
      const { knownBy } = (field as z.ZodType).meta() ?? {};
      return typeof knownBy === "string" ? [[name, knownBy] as const] : [];
    }),
  );
};

const fieldTable = (rows: readonly FieldRow[], schema?: z.ZodType) => {
  const known = knowers(schema);
  return table(
    ["Field", "Meaning", "Written as"],
    rows.map(({ path, means, written }) => {
      const knower = known.get(path);
      return [`\`${path}\``, knower ? `${means} *Known by ${knower}.*` : means, written];
    }),
  );
};

const without = (rows: readonly FieldRow[], names: readonly string[]) =>
  rows.filter((row) => !names.includes(row.path));

/** The page `docs/plan.md`. */
export const planPage = (): string => {
  const plan = planJsonSchema();
  const definition = (name: string) => plan.$defs?.[name] as JsonSchema;
  const entity = (heading: string, kind: string, schema: z.ZodType) => {
    const { sv, knownBy } = schema.meta() ?? {};
    return [
      `## ${heading}`,
      `*${sentence(String(sv))}.* ${definition(kind).description} Ids: \`${kind}:…\`. Usually known by ${knownBy}.`,
      fieldTable(without(fieldRows(definition(kind)), common), schema),
    ];
  };
  const shapeSchemas: Readonly<Record<string, z.ZodType>> = {
    ground: groundSchema(),
    effort: effortSchema(),
  };
  return page([
    ...introduction,
    "## The parts",
    table(
      ["Part", "Swedish", "What it holds"],
      partNames.map((part) => {
        const { title = "", description = "" } = definition(parts[part]);
        return [`[\`${part}\`](#${part.toLowerCase()})`, title, description];
      }),
    ),
    "## What every entity may carry",
    fieldTable(
      fieldRows(definition("organisation")).filter(
        ({ path }) => common.includes(path) && path !== "id",
      ),
    ),
    "## The head",
    fieldTable(without(fieldRows(plan), partNames)),
    ...entity("organisation", "organisation", organisationSchema()),
    ...partNames.flatMap((part) => entity(part, parts[part], partSchemas[part]())),
    "# Shapes that come back",
    ...Object.entries(shapes).flatMap(([name, says]) => [
      `## ${name}`,
      says,
      fieldTable(fieldRows(definition(name)), shapeSchemas[name]),
    ]),
    ...vocabulary,
  ]);
};
