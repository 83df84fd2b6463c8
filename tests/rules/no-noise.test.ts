import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { catalogue } from "../../src/rules/index.js";
import { explanation, type FieldPath, fieldsOf, without } from "./fields.js";

const read = (name: string): Plan =>
  parsePlanOrThrow(
    JSON.parse(readFileSync(new URL(`../../examples/${name}/plan.json`, import.meta.url), "utf8")),
  );

const plans = [
  ["exempelkommun", "2026-11-01"],
  ["katrineholm", "2021-10-01"],
] as const;

const practised = new Set(catalogue.filter((rule) => rule.inPractice).map(({ id }) => id));

/** Without these, more is said to be complete, or in force, than was told. */
const widens = /^complete\.|\.reportsTo$/;

const patternOf = (path: FieldPath) =>
  path.map((step) => (typeof step === "number" ? "#" : step)).join(".");

/** The fields that a plan can be without, found once for each kind of field. */
const looseFields = (plan: Plan): readonly FieldPath[] => {
  const known = new Map<string, boolean>();
  const isLoose = (path: FieldPath): boolean => {
    const pattern = patternOf(path);
    const found = known.get(pattern) ?? without(plan, path) !== undefined;
    known.set(pattern, found);
    return found;
  };
  return fieldsOf(plan).filter((path) => {
    const written = path.join(".");
    return !widens.test(written) && !explanation.test(written) && isLoose(path);
  });
};

/** Heads or tails, the same for the same seed: the upper bits of Numerical Recipes' generator. */
const coin = (seed: number) => {
  let state = seed;
  return (): boolean => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >= 0x8000_0000;
  };
};

/** A plan of which about every second field is not told. */
const thinned = (plan: Plan, fields: readonly FieldPath[], seed: number): Plan => {
  const copy = structuredClone(plan);
  const isDropped = coin(seed);
  for (const path of fields) {
    if (!isDropped()) continue;
    let holder: Record<string | number, unknown> | undefined = copy as never;
    for (const step of path.slice(0, -1)) holder = holder?.[step] as typeof holder;
    if (holder) delete holder[path.at(-1) as string];
  }
  return parsePlanOrThrow(copy);
};

const keys = (plan: Plan, asOf: string) =>
  check(plan, { asOf }).findings.map(({ rule, entity, path }) => `${rule} ${entity} ${path}`);

describe.each(plans)("%s", (name, asOf) => {
  const plan = read(name);

  it("is told only what somebody would act on: each rule that fires says why", () => {
    const rules = check(plan, { asOf }).findings.map(({ rule }) => rule);
    expect([...new Set(rules)].filter((rule) => !practised.has(rule))).toEqual([]);
  });

  const fields = looseFields(plan);
  const full = new Set(keys(plan, asOf));

  it.each([1, 2, 3, 4, 5])("gives no new finding when half of it is not told, draw %i", (seed) => {
    const thin = keys(thinned(plan, fields, seed), asOf);
    expect(thin.filter((key) => !full.has(key))).toEqual([]);
  });
});
