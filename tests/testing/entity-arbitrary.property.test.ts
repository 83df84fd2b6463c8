import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partNames, parts } from "../../src/plan/kinds.js";
import { partSchemas } from "../../src/plan/plan.js";
import { recurrenceSchema } from "../../src/plan/recurrence.js";
import { entityArbitrary, recurrenceArbitrary } from "../../src/testing/index.js";
import { schemaFields } from "../plan/schema-fields.js";

const seed = 20_261_121;

/** Every place that a value fills, written as in a schema's fields. */
const placesIn = (value: unknown, path: string): readonly string[] => {
  if (Array.isArray(value)) return [path, ...value.flatMap((item) => placesIn(item, `${path}[]`))];
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${path}.${key}`)),
  ];
};

describe.each(partNames.map((part) => [parts[part], partSchemas[part]()] as const))(
  "an entity drawn: %s",
  (kind, schema) => {
    it("is valid", () => {
      fc.assert(
        fc.property(entityArbitrary(kind), (entity) => {
          expect(schema.safeParse(entity).error).toBeUndefined();
        }),
        { numRuns: 50 },
      );
    });

    it("has every field sooner or later", () => {
      const drawn = new Set(
        fc
          .sample(entityArbitrary(kind, { untold: 0.1 }), { seed, numRuns: 500 })
          .flatMap((entity) => placesIn(entity, kind)),
      );
      const described = schemaFields(schema, kind)
        .map((field) => field.path)
        .filter((path) => !path.includes("{}"));
      expect(described.filter((path) => !drawn.has(path))).toEqual([]);
    });
  },
);

describe("a recurrence drawn", () => {
  it("is valid, and of every kind sooner or later", () => {
    const drawn = fc.sample(recurrenceArbitrary(), { seed, numRuns: 200 });
    for (const recurrence of drawn)
      expect(recurrenceSchema().safeParse(recurrence).error).toBeUndefined();
    expect([...new Set(drawn.map((recurrence) => recurrence.every))].sort()).toEqual([
      "case",
      "dates",
      "half",
      "interim",
      "month",
      "quarter",
      "tertial",
      "week",
      "year",
    ]);
  });
});
