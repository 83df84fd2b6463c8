import { describe, expect, it } from "vitest";
import { generate } from "../../bench/generate.js";
import { entityCount, organisations, sizeOf, sizes } from "../../bench/sizes.js";
import { check } from "../../src/check/index.js";
import { type Plan, parsePlan, partNames, query } from "../../src/plan/index.js";

const small = generate(sizes.S, 1);
const count = (plan: Plan) => partNames.reduce((sum, part) => sum + (plan[part]?.length ?? 0), 0);

describe("a plan made up for the benchmarks", () => {
  it("is the same for the same seed, byte for byte, and another for another", () => {
    const text = JSON.stringify(small);
    expect(JSON.stringify(generate(sizes.S, 1))).toBe(text);
    expect(JSON.stringify(generate(sizes.S, 2))).not.toBe(text);
  });

  it("is taken by parsePlan, as it is after a turn through JSON", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(small)))).toEqual({ ok: true, plan: small });
  });

  it("hangs together: no id twice, no reference to nothing", () => {
    const q = query(small);
    q.eachDuplicate(({ id }) => expect.fail(id));
    q.eachDangling(({ path, target }) => expect.fail(`${path} ${target}`));
  });

  it("has something for rules to find, and something they cannot tell", () => {
    const { findings, cannotTell } = check(small, { asOf: "2026-11-01" });
    expect(findings.length).toBeGreaterThan(100);
    expect(findings.filter(({ rule }) => rule === "rule-error")).toEqual([]);
    expect(cannotTell.length).toBeGreaterThan(0);
  });
});

describe("the sizes", () => {
  it("are a municipality and a large city", () => {
    expect(count(small)).toBe(4600);
    expect(small.units).toHaveLength(300);
    expect(small.goals).toHaveLength(60);
    expect(small.obligations).toHaveLength(2000);
    expect(entityCount(sizes.M)).toBe(110_040);
  });

  it("are all of Sweden: 311 plans, the largest a city, the smallest still a whole plan", () => {
    const all = Array.from({ length: organisations }, (_, rank) => sizeOf(rank));
    const total = all.reduce((sum, counts) => sum + entityCount(counts), 0);
    expect(total).toBeGreaterThan(2_800_000);
    expect(total).toBeLessThan(2_900_000);
    expect(all[0]?.obligations).toBeGreaterThan(50_000);
    const smallest = generate(sizeOf(organisations - 1), 310);
    expect(partNames.filter((part) => smallest[part]?.length === 0)).toEqual([]);
    expect(parsePlan(smallest).ok).toBe(true);
  });
});
