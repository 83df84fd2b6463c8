import * as fc from "fast-check";
import * as z from "zod";
import { date, day, monthDay, period } from "../plan/date.js";
import { slug } from "../plan/id.js";
import { once } from "../plan/once.js";
import { isPlainData } from "../plan/plain-data.js";
import { rangeSchema } from "../plan/quantity.js";
import { dayArbitrary } from "./day-arbitrary.js";
import { periodArbitrary } from "./period-arbitrary.js";

/** Stands where nothing could be drawn: no such id in the plan, or a field left untold. */
export const nothing = Symbol("nothing");

/** Finds an id of the kind (`"*"`: of any kind) for a number that was drawn, or nothing. */
export type PickId = (kind: string, drawn: number) => string | typeof nothing;

/** A value whose references are still to be picked, once it is known what the plan holds. */
export type Draft = (pick: PickId) => unknown;

/** How likely it is that a field which may be left out is left out, 0–1. */
type Untold = number;

const longestList = 3;
const greatestNumber = 100_000;

export const slugArbitrary = (): fc.Arbitrary<string> =>
  fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,4}[a-z0-9])?$/);

const key = () =>
  fc
    .stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/)
    .filter((name) => name !== "constructor" && name !== "prototype");

/** What a schema checks: the pattern of a text, the least length of a list. */
const checksOf = (schema: z.ZodString | z.ZodArray): { pattern?: RegExp; minimum?: number } =>
  Object.assign({}, ...(schema.def.checks ?? []).map((check) => check._zod.def));

/** What is drawn for the patterns that are better written out than matched. */
const formats = once((): ReadonlyMap<string, fc.Arbitrary<string>> => {
  const oneDay = dayArbitrary();
  const month = oneDay.map((d) => d.slice(0, "2026-08".length));
  const year = oneDay.map((d) => d.slice(0, "2026".length));
  const drawn: [z.ZodString, fc.Arbitrary<string>][] = [
    [day(), oneDay],
    [date(), fc.oneof(oneDay, month, year)],
    [monthDay(), oneDay.map((d) => d.slice("2026-".length))],
    [period(), periodArbitrary()],
    [slug(), slugArbitrary()],
  ];
  return new Map(drawn.map(([schema, arbitrary]) => [String(checksOf(schema).pattern), arbitrary]));
});

/** Words of any script, short enough to be read. A single sign may take some twenty units of length. */
const textArbitrary = (maxLength: number | null) =>
  fc.oneof(
    fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: Math.min(8, (maxLength ?? 160) / 20) }),
  );

const stringArbitrary = (schema: z.ZodString): fc.Arbitrary<string> => {
  const { pattern } = checksOf(schema);
  if (pattern === undefined) return textArbitrary(schema.maxLength);
  return formats().get(String(pattern)) ?? fc.stringMatching(pattern);
};

/** Whole numbers, or numbers with at most two decimals. */
const numberArbitrary = (schema: z.ZodNumber): fc.Arbitrary<number> => {
  const min = Math.max(schema.minValue ?? -greatestNumber, -greatestNumber);
  const max = Math.min(schema.maxValue ?? greatestNumber, greatestNumber);
  if (schema.isInt) return fc.integer({ min, max });
  return fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
};

const rangeArbitrary = () =>
  fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.boolean()).map(([low, a, b, isTold]) => ({
    low,
    ...(isTold && { likely: low + a }),
    high: low + a + b,
  }));

const plain = (drawn: fc.Arbitrary<unknown>): fc.Arbitrary<Draft> =>
  drawn.map((value) => () => value);

const objectArbitrary = (shape: z.core.$ZodShape, untold: Untold): fc.Arbitrary<Draft> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(shape).map(([name, field]) => [name, schemaArbitrary(field, untold)]),
      ),
    )
    .map((drafts) => (pick) => {
      const made: [string, unknown][] = [];
      for (const [name, draft] of Object.entries(drafts)) {
        const value = draft(pick);
        if (value !== nothing) made.push([name, value]);
        else if (!(shape[name] instanceof z.ZodExactOptional)) return nothing;
      }
      return Object.fromEntries(made);
    });

const listArbitrary = (
  schema: z.ZodArray<z.core.$ZodType>,
  untold: Untold,
): fc.Arbitrary<Draft> => {
  const { minimum = 0 } = checksOf(schema);
  return fc
    .array(schemaArbitrary(schema.element, untold), { minLength: minimum, maxLength: longestList })
    .map((drafts) => (pick) => {
      const made = drafts.map((draft) => draft(pick)).filter((value) => value !== nothing);
      return made.length < minimum ? nothing : made;
    });
};

const recordArbitrary = (schema: z.ZodRecord, untold: Untold): fc.Arbitrary<Draft> =>
  fc
    .dictionary(key(), schemaArbitrary(schema.valueType, untold), {
      maxKeys: longestList,
      noNullPrototype: true,
    })
    .map(
      (drafts) => (pick) =>
        Object.fromEntries(Object.entries(drafts).map(([name, draft]) => [name, draft(pick)])),
    );

const jsonArbitrary = () =>
  fc
    .json({ maxDepth: 2 })
    .map((json): unknown => JSON.parse(json))
    .filter((value) => isPlainData(value));

/** Draws what a schema describes. Follows the schema, so that a new field is drawn from the day it is there. */
export const schemaArbitrary = (schema: z.core.$ZodType, untold: Untold): fc.Arbitrary<Draft> => {
  const inner = (below: z.core.$ZodType) => schemaArbitrary(below, untold);
  if (schema === rangeSchema()) return plain(rangeArbitrary());
  if (schema instanceof z.ZodExactOptional)
    return fc.oneof(
      { withCrossShrink: true },
      { weight: Math.round(untold * 100), arbitrary: fc.constant(() => nothing) },
      { weight: Math.round((1 - untold) * 100), arbitrary: inner(schema.unwrap()) },
    );
  if (schema instanceof z.ZodNullable)
    return fc.oneof(
      { withCrossShrink: true },
      { weight: 1, arbitrary: plain(fc.constant(null)) },
      { weight: 4, arbitrary: inner(schema.unwrap()) },
    );
  if (schema instanceof z.ZodObject) return objectArbitrary(schema.shape, untold);
  if (schema instanceof z.ZodArray) return listArbitrary(schema, untold);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(inner));
  if (schema instanceof z.ZodTemplateLiteral) {
    const { ref } = schema.meta() ?? {};
    return fc.nat(999).map((drawn) => (pick) => pick(String(ref), drawn));
  }
  if (schema instanceof z.ZodRecord) return recordArbitrary(schema, untold);
  if (schema instanceof z.ZodEnum) return plain(fc.constantFrom(...schema.options));
  if (schema instanceof z.ZodLiteral) return plain(fc.constantFrom(...schema.values));
  if (schema instanceof z.ZodBoolean) return plain(fc.boolean());
  if (schema instanceof z.ZodNumber) return plain(numberArbitrary(schema));
  if (schema instanceof z.ZodString) return plain(stringArbitrary(schema));
  if (schema instanceof z.ZodUnknown) return plain(jsonArbitrary());
  throw new TypeError(`Cannot draw a ${schema._zod.def.type}.`);
};
