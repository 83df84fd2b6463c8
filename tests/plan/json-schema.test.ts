import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planJsonSchema } from "../../src/plan/json-schema.js";
import { partNames, parts } from "../../src/plan/kinds.js";
import { parsePlan } from "../../src/plan/parse-plan.js";
import { entityArbitrary, planArbitrary } from "../../src/testing/index.js";

const file = "schema/plan.schema.json";
const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true });
const validate = ajv.compile(planJsonSchema());

const least = { format: 1, organisation: { id: "organisation:exempel" } };

/** Every place in a value: the object or list that holds it, and its key there. */
const placesIn = (value: unknown): readonly [Record<string, unknown>, string][] => {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key], ...placesIn(holder[key])]);
};

const stray = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  "",
  "2026",
  "2026-02-30",
  "2026-T4",
  "goal:a",
  "goal:Å",
  "unit:b",
  "note",
  -1,
  0,
  0.5,
  13,
  [],
  [null],
  ["met"],
  {},
  { unheardOf: 1 },
  { estimate: "estimate:a" },
);

/** A plan with one value put in the place of another, or taken away. */
const brokenPlan = fc
  .tuple(planArbitrary({ maxPerPart: 2, untold: 0.7 }), fc.nat(), stray)
  .map(([plan, at, value]) => {
    const broken: unknown = structuredClone(plan);
    const places = placesIn(broken);
    const [holder, key] = places[at % places.length] ?? [];
    if (holder && key !== undefined) holder[key] = value;
    return JSON.parse(JSON.stringify(broken)) as unknown;
  });

describe("the JSON Schema of a plan", () => {
  it("is the file that is published", () => {
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(planJsonSchema());
  });

  it("stays small enough to read over a slow line", () => {
    expect(readFileSync(file).byteLength).toBeLessThan(200_000);
  });

  it("describes every kind of entity by itself", () => {
    for (const part of partNames) {
      const kind = parts[part];
      const alone = ajv.compile({ $ref: `urn:styrkedja:plan:1#/$defs/${kind}` });
      fc.assert(
        fc.property(entityArbitrary(kind), (entity) => alone(entity)),
        { numRuns: 20 },
      );
      expect(alone({ id: "other:kind" })).toBe(false);
    }
  });

  it("shows an editor what a field means, and the Swedish word for a kind", () => {
    expect(planJsonSchema()).toMatchObject({
      $defs: {
        goal: {
          title: "mål",
          properties: { carriedBy: { description: expect.stringContaining("taken it up") } },
        },
      },
    });
  });

  it.each([
    ["the least plan", least, true],
    ["a plan with an editor's hint", { ...least, $schema: "./plan.schema.json" }, true],
    [
      "null where it is known to be none",
      { ...least, goals: [{ id: "goal:a", owner: null }] },
      true,
    ],
    ["the caller's own data", { ...least, ext: { mine: [1, { a: null }] } }, true],
    ["no plan at all", [], false],
    ["another format", { ...least, format: 2 }, false],
    ["no organisation", { format: 1 }, false],
    ["a part that is no list", { ...least, goals: {} }, false],
    ["an unknown field", { ...least, gaols: [] }, false],
    ["an id of another kind", { ...least, goals: [{ id: "unit:a" }] }, false],
    [
      "a reference of another kind",
      { ...least, goals: [{ id: "goal:a", owner: "goal:b" }] },
      false,
    ],
    ["a day that does not exist", { ...least, describedOn: "2026-02-30" }, false],
    [
      "null where none cannot be known",
      { ...least, goals: [{ id: "goal:a", level: null }] },
      false,
    ],
    [
      "a share over one",
      { ...least, estimates: [{ id: "estimate:a", value: 1, coverage: 2 }] },
      false,
    ],
    ["a way to the prototype", { ...least, ext: { constructor: 1 } }, false],
  ])("says the same as parsePlan: %s", (_, input, expected) => {
    expect([validate(input), parsePlan(input).ok]).toEqual([expected, expected]);
  });

  it("takes every plan drawn", () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => validate(plan)),
      { numRuns: 50 },
    );
  });

  it("says the same as parsePlan of plans with one thing broken", () => {
    const refused = new Set<boolean>();
    fc.assert(
      fc.property(brokenPlan, (input) => {
        const { ok } = parsePlan(input);
        refused.add(ok);
        expect(validate(input)).toBe(ok);
      }),
      { numRuns: 400 },
    );
    expect(refused).toEqual(new Set([true, false]));
  });
});
