import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exportTables,
  importTables,
  readCsv,
  type Sheet,
  writeCsv,
} from "../../../src/formats/tables/index.js";
import { parsePlanOrThrow } from "../../../src/plan/parse-plan-or-throw.js";
import type { Plan } from "../../../src/plan/plan.js";
import { planArbitrary } from "../../../src/testing/index.js";

const languages = ["sv", "en"] as const;

const exampleOf = (name: string): Plan =>
  parsePlanOrThrow(
    JSON.parse(
      readFileSync(new URL(`../../../examples/${name}/plan.json`, import.meta.url), "utf8"),
    ),
  );

const throughCsv = (sheets: readonly Sheet[], language: "sv" | "en"): readonly Sheet[] =>
  sheets.map(({ name = "", rows }) => ({
    ...readCsv({
      name: `${name}.csv`,
      bytes: new TextEncoder().encode(writeCsv(rows, { language })),
    }),
    name,
  }));

const readBack = (sheets: readonly Sheet[]) => {
  const { plan, faults, unmatched } = importTables(sheets);
  return plan ?? { faults, unmatched };
};

describe("a plan as tables", () => {
  it.each(languages)("is read back the very same, in cells and through CSV, in %s", (language) => {
    fc.assert(
      fc.property(planArbitrary({ untold: 0.6, dangling: true, circles: true }), (plan) => {
        const sheets = exportTables(plan, { language });
        expect(readBack(sheets)).toEqual(plan);
        expect(readBack(throughCsv(sheets, language))).toEqual(plan);
      }),
      { numRuns: 30 },
    );
  });

  it.each(["exempelkommun", "katrineholm"])("of %s is read back the very same", (name) => {
    const plan = exampleOf(name);
    for (const language of languages) {
      expect(readBack(throughCsv(exportTables(plan, { language }), language))).toEqual(plan);
    }
  });

  it.each(languages)(
    "of a part that tells nothing but ids is known by two headings, in %s",
    (language) => {
      const plan: Plan = {
        format: 1,
        organisation: { id: "organisation:x", label: { sv: "Exempelkommun" } },
        units: [{ id: "unit:a" }, { id: "unit:b" }],
      };
      const sheets = exportTables(plan, { language });
      const [, units] = sheets.map(({ rows }) => [...rows]);
      expect(units?.map((row) => row.length)).toEqual([2, 2, 2]);
      expect(units?.[1]).toEqual(["unit:a", null]);
      expect(readBack(throughCsv(sheets, language))).toEqual(plan);
    },
  );

  it("has a sheet for each part that is told, with the columns that are used", () => {
    const plan: Plan = {
      format: 1,
      organisation: { id: "organisation:x", label: { sv: "Exempelkommun" } },
      units: [
        { id: "unit:a", kind: "board", label: { sv: "Nämnd A" }, ext: { n: 1 } },
        { id: "unit:b", parent: "unit:a", label: { sv: "Enhet B", en: "Unit B" } },
      ],
      goals: [],
      records: [{ id: "record:a", kind: "inspection" }],
    };
    const shown = exportTables(plan, { language: "sv" }).map(({ name, rows }) => [name, ...rows]);
    expect(shown).toEqual([
      [
        "Plan",
        ["Fält", "Värde"],
        ["Format", 1],
        ["Organisation: id", "organisation:x"],
        ["Organisation: namn", "Exempelkommun"],
      ],
      [
        "Enheter",
        ["Id", "Namn", "Namn på engelska", "Egna uppgifter", "Slag", "Överordnad enhet"],
        ["unit:a", "Nämnd A", null, '{"n":1}', "nämnd", null],
        ["unit:b", "Enhet B", "Unit B", null, null, "Nämnd A"],
      ],
      ["Mål", ["Id", "Namn"]],
      ["Händelser", ["Id", "Vad som hände"], ["record:a", "tillsyn"]],
    ]);
    const some = exportTables(plan, { language: "en", parts: ["goals", "needs"] });
    expect(some.map(({ name, rows }) => [name, ...rows])).toEqual([["Goals", ["Id", "Name"]]]);
    expect(readBack(exportTables(plan, { language: "en" }))).toEqual(plan);
  });
});
