import * as fc from "fast-check";
import * as z from "zod";
import { isPlainData } from "../plan/plain-data.js";
import { rangeSchema } from "../plan/quantity.js";
import { checksOf } from "./checks-of.js";
import { keyArbitrary, stringArbitrary } from "./string-arbitrary.js";

/** Stands where nothing could be drawn: no such id in the plan, or a field left untold. */
export const nothing = Symbol("nothing");

/** Finds an id of the kind (`"*"`: of any kind) for a number that was drawn, or nothing. */
export type PickId = (kind: string, drawn: number) => string | typeof nothing;

/** A value whose references are still to be picked, once it is known what the plan holds. */
export type Draft = (pick: PickId) => unknown;

/** Draws what a schema describes. */
type Draw = (schema: z.core.$ZodType) => fc.Arbitrary<Draft>;

const longestList = 3;
const greatestNumber = 100_000;

const plain = (drawn: fc.Arbitrary<unknown>): fc.Arbitrary<Draft> =>
  drawn.map((value) => () => value);

/** Whole numbers, or numbers with at most two decimals. */
const numberArbitrary = (schema: z.ZodNumber): fc.Arbitrary<number> => {
  const min = Math.max(schema.minValue ?? -greatestNumber, -greatestNumber);
  const max = Math.min(schema.maxValue ?? greatestNumber, greatestNumber);
  if (schema.isInt) return fc.integer({ min, max });
  return fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
};

/** Low is never over likely, nor likely over high. */
const rangeArbitrary = () =>
  fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.boolean()).map(([low, a, b, isTold]) => ({
    low,
    ...(isTold && { likely: low + a }),
    high: low + a + b,
  }));

const jsonArbitrary = () =>
  fc
    .json({ maxDepth: 2 })
    .map((json): unknown => JSON.parse(json))
    .filter((value) => isPlainData(value));

const objectArbitrary = (shape: z.core.$ZodShape, draw: Draw): fc.Arbitrary<Draft> =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, draw(field)])))
    .map((drafts) => (pick) => {
      const made: [string, unknown][] = [];
      for (const [name, draft] of Object.entries(drafts)) {
        const value = draft(pick);
        if (value !== nothing) made.push([name, value]);
        else if (!(shape[name] instanceof z.ZodExactOptional)) return nothing;
      }
      return Object.fromEntries(made);
    });

const listArbitrary = (schema: z.ZodArray<z.core.$ZodType>, draw: Draw): fc.Arbitrary<Draft> => {
  const { minimum = 0 } = checksOf(schema);
  return fc
    .array(draw(schema.element), { minLength: minimum, maxLength: longestList })
    .map((drafts) => (pick) => {
      const made = drafts.map((draft) => draft(pick)).filter((value) => value !== nothing);
      return made.length < minimum ? nothing : made;
    });
};

const recordArbitrary = (schema: z.ZodRecord, draw: Draw): fc.Arbitrary<Draft> =>
  fc
    .dictionary(keyArbitrary(), draw(schema.valueType), {
      maxKeys: longestList,
      noNullPrototype: true,
    })
    .map(
      (drafts) => (pick) =>
        Object.fromEntries(Object.entries(drafts).map(([name, draft]) => [name, draft(pick)])),
    );

const sometimes = (value: unknown, chance: number, arbitrary: fc.Arbitrary<Draft>) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: Math.round(chance * 100), arbitrary: fc.constant((): unknown => value) },
    { weight: Math.round((1 - chance) * 100), arbitrary },
  );

const valueArbitrary = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberArbitrary(schema);
  if (schema instanceof z.ZodString) return stringArbitrary(schema);
  if (schema instanceof z.ZodUnknown) return jsonArbitrary();
  throw new TypeError(`Cannot draw a ${schema._zod.def.type}.`);
};

/**
 * Draws what schemas describe. It follows the schemas, so that a new field is drawn from the day it is there. Fields
 * that may be left out are left out as often as `untold` says, 0–1. Each schema is looked into once.
 */
export const drawing = (untold: number): Draw => {
  const known = new Map<z.core.$ZodType, fc.Arbitrary<Draft>>();
  const draw: Draw = (schema) => {
    const arbitrary = known.get(schema) ?? make(schema);
    known.set(schema, arbitrary);
    return arbitrary;
  };
  const make: Draw = (schema) => {
    if (schema === rangeSchema()) return plain(rangeArbitrary());
    if (schema instanceof z.ZodExactOptional)
      return sometimes(nothing, untold, draw(schema.unwrap()));
    if (schema instanceof z.ZodNullable) return sometimes(null, 0.2, draw(schema.unwrap()));
    if (schema instanceof z.ZodObject) return objectArbitrary(schema.shape, draw);
    if (schema instanceof z.ZodArray) return listArbitrary(schema, draw);
    if (schema instanceof z.ZodRecord) return recordArbitrary(schema, draw);
    if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(draw));
    if (schema instanceof z.ZodTemplateLiteral) {
      const { ref } = schema.meta() ?? {};
      return fc.nat(999).map((drawn) => (pick) => pick(String(ref), drawn));
    }
    return plain(valueArbitrary(schema));
  };
  return draw;
};
