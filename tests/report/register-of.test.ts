import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { markdownReport } from "../../src/report/markdown-report.js";
import { textReport } from "../../src/report/text-report.js";

const plan = parsePlanOrThrow(JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")));
const report = check(plan, { asOf: "2026-11-01", only: ["redelegation-permitted"] });

it.each([
  ["text", textReport],
  ["Markdown", markdownReport],
])("%s says in which register a row stands, for boards number alike", (_, write) => {
  const told = write(plan, report, { language: "sv" });
  expect(report.findings.length).toBeGreaterThan(0);
  for (const { entity } of report.findings) expect(told).toContain(entity);
  expect(told).toContain("Vård- och omsorgsnämndens delegationsordning");
});
