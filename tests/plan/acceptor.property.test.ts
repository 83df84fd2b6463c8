import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptor } from "../../src/plan/acceptor.js";
import { type Part, partNames, partSchemas, parts } from "../../src/plan/index.js";
import { entityArbitrary } from "../../src/testing/index.js";

type Node = Record<string, unknown>;

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    "x",
    0,
    -1,
    1.5,
    true,
    Number.NaN,
    [],
    {},
    [null],
    "2026-02-30",
  ),
  fc.constantFrom<unknown>(
    "unit:a",
    "goal:A",
    "unit:å",
    { low: 1 },
    { every: "year" },
    { every: "yaer" },
    "\ud800",
  ),
);

/** Replaces, takes away or adds something at a random place of an entity. */
const broken = (
  entity: unknown,
  choices: readonly number[],
  value: unknown,
  how: number,
): unknown => {
  const copy = structuredClone(entity) as Node;
  let at = copy;
  let keys = Object.keys(at);
  let key = "";
  for (const choice of choices) {
    if (keys.length === 0) break;
    key = keys[choice % keys.length] ?? "";
    const below = at[key];
    if (typeof below !== "object" || below === null) break;
    if (Object.keys(below).length === 0) break;
    at = below as Node;
    keys = Object.keys(at);
    key = keys[choice % keys.length] ?? "";
  }
  if (how === 0) delete at[key];
  else if (how === 1) at["unknownField"] = value;
  else at[key] = value;
  return copy;
};

describe("the acceptor of a part", () => {
  it.each(partNames)("says of %s what the schema says", (part: Part) => {
    const schema = partSchemas[part]();
    const accepts = acceptor(schema);
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        entityArbitrary(parts[part]),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        junk,
        fc.nat(3),
        (entity, choices, value, how) => {
          expect(accepts(entity)).toBe(true);
          const other = broken(entity, choices, value, how);
          const verdict = schema.safeParse(other).success;
          expect(accepts(other)).toBe(verdict);
          if (verdict) accepted += 1;
          else refused += 1;
        },
      ),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  it.each([null, undefined, 5, "a", [], () => 1])("refuses %j", (value) => {
    expect(acceptor(partSchemas.goals())(value)).toBe(false);
  });
});
