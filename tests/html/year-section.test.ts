import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../src/html/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const planOf = (name: string) => JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8"));
const year = (plan: unknown, asOf: string) =>
  htmlReport(parsePlanOrThrow(plan), {
    language: "sv",
    asOf,
    year: Number(asOf.slice(0, 4)),
    hoursPerYear: 1700,
    sections: ["year"],
  });

/** The cells of the heat map's table for a unit. */
const cellsOf = (html: string, unit: string): readonly string[] => {
  const row = html.split("<tr>").find((one) => one.includes(`<th scope="row">${unit}`)) ?? "";
  return [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text ?? "");
};

describe("the year's map of hours", () => {
  it("is a sentence where no demand says how long it takes", () => {
    const html = year(planOf("katrineholm"), "2021-10-01");
    expect(html).toContain("När på året det faller går inte att säga");
    expect(html).not.toContain('id="heat"');
  });

  it("does not show what nobody has told as weeks without work", () => {
    const plan = planOf("katrineholm");
    plan.obligations = [
      {
        id: "obligation:told",
        from: ["unit:ks"],
        effort: { minutes: 60 },
        recurrence: { every: "month" },
      },
      { id: "obligation:untold", from: ["unit:bin"], recurrence: { every: "month" } },
    ];
    const html = year(plan, "2021-10-01");
    const cells = cellsOf(html, "Bildningsnämnden");
    expect(cells.length).toBeGreaterThan(50);
    expect(new Set(cells)).toEqual(new Set(["inte sagt"]));
    expect(cellsOf(html, "Kommunstyrelsen")).not.toContain("inte sagt");
  });

  it("says that the hours of a unit are at least so many where something is not told", () => {
    const html = year(planOf("exempelkommun"), "2026-11-01");
    expect(html).toContain("≥ är minst: något är inte sagt.");
    expect(cellsOf(html, "≥ Bildningsnämnden").length).toBeGreaterThan(50);
    expect(cellsOf(html, "Norra skolan")).not.toContain("inte sagt");
  });
});
