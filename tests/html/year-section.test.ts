import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../src/html/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

const year = (name: string, asOf: string) =>
  htmlReport(parsePlanOrThrow(JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8"))), {
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
  it("does not show what nobody has told as weeks without work", () => {
    const cells = cellsOf(year("katrineholm", "2021-10-01"), "Bildningsnämnden (inte sagt)");
    expect(cells.length).toBeGreaterThan(50);
    expect(new Set(cells)).toEqual(new Set(["inte sagt"]));
  });

  it("says that the hours of a unit are at least so many where something is not told", () => {
    const html = year("exempelkommun", "2026-11-01");
    expect(html).toContain("(minst)");
    expect(cellsOf(html, "Norra skolan")).not.toContain("inte sagt");
  });
});
