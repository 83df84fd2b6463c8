import { type CheckOptions, check } from "../../src/check/index.js";
import { exampleDay, examplePlan } from "./example-plan.js";

/** What one rule answers about a piece of a plan: where it fires, what could not be told, what was not examined. */
export const ask = (
  rule: string,
  plan: Readonly<Record<string, unknown>>,
  options: Partial<CheckOptions> = {},
) => {
  const whole = examplePlan({ says: { sv: "", en: "" }, plan });
  const report = check(whole, { asOf: exampleDay, ...options, only: [rule] });
  return {
    findings: report.findings,
    fires: report.findings.map(({ entity, path }) => (path === "" ? entity : `${entity} ${path}`)),
    cannotTell: report.cannotTell.map(({ field }) => field),
    notExamined: report.notExamined.map(({ reason }) => reason.en),
  };
};
