import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import type { CheckOptions } from "./check-options.js";
import { collector } from "./collector.js";
import { type Asking, judge } from "./judge.js";
import { order } from "./order.js";
import { prepareRun } from "./prepare-run.js";
import type { CannotTell, Finding, NotExamined, Report, RuleOutcome } from "./report.js";
import { ruleError } from "./rule-error.js";

/**
 * What does this plan show, held against law and good steering? Puts every rule to every entity it judges. A rule has
 * three answers: it passes, it is a finding, or it cannot be told from what the plan says; the last is counted once per
 * rule and missing field. A rule that throws becomes a finding of its own and stops nothing else. `q` is the plan's own
 * query object, from one who has it already: `weigh` can use the same.
 *
 * Throws a `RangeError` for an `asOf` that is no day, a `SettingError` for an option a rule does not have, a `MethodError` for an unknown method, and a `ProfileError` with all that is
 * wrong with a profile.
 *
 * @example
 * ```ts
 * import { check, parsePlanOrThrow } from "styrkedja";
 *
 * const plan = parsePlanOrThrow({
 *   format: 1,
 *   organisation: { id: "organisation:exempel" },
 *   goals: [{ id: "goal:a", level: "unit", owner: null }],
 * });
 * check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] }).findings[0]?.entity; // "goal:a"
 * ```
 */
export const check = (plan: Plan, options: CheckOptions, q: Query = query(plan)): Report => {
  const { method, profile, rules } = prepareRun(plan, options, q);
  const findings: Finding[] = [];
  const cannotTell: CannotTell[] = [];
  const notExamined: NotExamined[] = [];
  const outcomes: RuleOutcome[] = [];
  let lawReadTo: string | null = null;

  const asked = rules
    .filter(({ off }) => off === undefined)
    .map(({ rule, about, atMost }): Asking => ({ rule, about, told: collector(rule, atMost) }));
  judge(asked, { q, asOf: options.asOf }, options.entities, (rule, error) => {
    findings.push(ruleError(rule, plan.organisation.id, error));
  });
  for (const { rule, told } of asked) {
    for (const finding of told.findings) findings.push(finding);
    for (const untold of told.unknown()) cannotTell.push(untold);
    for (const outside of told.outside()) notExamined.push(outside);
    outcomes.push(told.outcome());
    for (const source of rule.sources) {
      if (source.kind !== "statute" || source.readApart) continue;
      if (lawReadTo === null || source.checkedOn < lawReadTo) {
        lawReadTo = source.checkedOn;
      }
    }
  }

  const met = outcomes.filter((o) => o.answered + o.cannotTell + o.notExamined > 0);
  const count = (severity: Finding["severity"]) =>
    findings.filter((f) => f.severity === severity).length;
  return {
    asOf: options.asOf,
    method: method.id,
    profile: profile.id,
    lawReadTo,
    ...order({ findings, cannotTell, notExamined }),
    rules: outcomes,
    off: rules.flatMap(({ off }) => off ?? []),
    adjusted: rules.flatMap(({ adjusted }) => adjusted ?? []),
    counts: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      rulesAnswered: met.filter((o) => o.answered > 0).length,
      rulesAsked: met.length,
    },
  };
};
