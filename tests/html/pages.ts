import { readFileSync } from "node:fs";
import type { HtmlReportOptions } from "../../src/html/index.js";
import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";

const read = (name: string): Plan =>
  parsePlanOrThrow(JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8")));

/** A plan that says nothing but whose it is. */
export const empty = parsePlanOrThrow({
  format: 1,
  organisation: { id: "organisation:tom", label: { sv: "Tomkommun" } },
});

export const plans = {
  exempelkommun: { plan: read("exempelkommun"), asOf: "2026-11-01", year: 2026 },
  katrineholm: { plan: read("katrineholm"), asOf: "2021-10-01", year: 2021 },
  empty: { plan: empty, asOf: "2026-11-01", year: 2026 },
} as const;
export type PlanName = keyof typeof plans;
export const planNames = ["exempelkommun", "katrineholm", "empty"] as const;
export const languages = ["sv", "en"] as const;

export const optionsFor = (name: PlanName, language: "sv" | "en"): HtmlReportOptions => ({
  language,
  asOf: plans[name].asOf,
  year: plans[name].year,
  hoursPerYear: 1700,
});
