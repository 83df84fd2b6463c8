import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const read = (file: string) =>
  readFileSync(new URL(`../../examples/exempelkommun/${file}`, import.meta.url), "utf8");

const { findings } = check(parsePlanOrThrow(JSON.parse(read("plan.json"))), { asOf: "2026-11-01" });

/** What the README says is wrong on purpose: the entities by rule. */
const promised = new Map(
  [...read("README.md").matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| .+ \|$/gm)].map(([, rule, by]) => [
    rule ?? "",
    [...(by ?? "").matchAll(/`([A-Za-z]+:[a-z0-9.-]+)`/g)].map(([, id]) => id ?? ""),
  ]),
);

describe("the deliberate faults of the made-up municipality", () => {
  it("break the rules that the README names, and no others", () => {
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([...promised.keys()].sort());
  });

  it.each([...promised])("%s is broken by what the README names", (rule, ids) => {
    const found = findings.filter((finding) => finding.rule === rule);
    const named = new Set<string>(found.flatMap(({ entity, related }) => [entity, ...related]));
    for (const id of ids) expect(named, id).toContain(id);
    for (const { entity, related } of found) {
      expect(
        [entity, ...related].some((id) => ids.includes(id)),
        entity,
      ).toBe(true);
    }
  });
});
