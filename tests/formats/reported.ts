import { readFileSync } from "node:fs";
import { check } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";

/** The report of an example, with the text it was read from. */
export const reported = (name: "exempelkommun" | "katrineholm", options: object = {}) => {
  const file = `examples/${name}/plan.json`;
  const text = readFileSync(file, "utf8");
  const plan = parsePlanOrThrow(JSON.parse(text));
  const asOf = name === "katrineholm" ? "2021-10-01" : "2026-11-01";
  return { plan, file, text, report: check(plan, { asOf, ...options }) };
};

/** A plan with a goal of a name that means something to every format there is. */
export const hostile = (label: string, file = "plan.json") => {
  const plan = parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:a", label: { sv: label } },
    goals: [
      { id: "goal:a", label: { sv: label }, level: "unit", owner: null },
      { id: "goal:b", label: { sv: label }, level: "unit" },
    ],
  });
  const text = JSON.stringify(plan, null, 2);
  const report = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] });
  return { plan, file, text, report };
};
