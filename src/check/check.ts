import { isDay } from "../calendar/is-day.js";
import { resolveMethod } from "../methods/resolve-method.js";
import type { AnyId } from "../plan/kinds.js";
import type { Method } from "../plan/method.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import type { About, Rule } from "../rules/rule.js";
import { collector } from "./collector.js";
import { type Asking, judge } from "./judge.js";
import { order } from "./order.js";
import type { CannotTell, Finding, NotExamined, Report, RuleOutcome } from "./report.js";
import { ruleError } from "./rule-error.js";
import { settingOf } from "./settings.js";

export interface CheckOptions {
  /** The day on which things are judged, `2026-11-21`. */
  readonly asOf: string;
  /** Run only these rules, by id. */
  readonly only?: readonly string[];
  /** Judge only these entities, by id; what they refer to is still looked at. */
  readonly entities?: readonly AnyId[];
  /** Settings by rule id: `{ "council-goal-count": { warn: 15 } }`. They come after the method's. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Another method than the plan's own. */
  readonly method?: string | Method;
  /** Other rules than ours: `[...catalogue, myRule]`. */
  readonly rules?: readonly Rule[];
}

/**
 * What does this plan show, held against law and good steering? Puts every rule to every entity it judges. A rule has
 * three answers: it passes, it is a finding, or it cannot be told from what the plan says; the last is counted once per
 * rule and missing field. A rule that throws becomes a finding of its own and stops nothing else.
 *
 * Throws a `RangeError` for an `asOf` that is no day, a `SettingError` for an option a rule does not have, and a `MethodError` for an unknown method.
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
export const check = (plan: Plan, options: CheckOptions): Report => {
  const { asOf, only } = options;
  if (!isDay(asOf)) throw new RangeError(`asOf is no day, such as 2026-11-21: ${asOf}`);
  const method = resolveMethod(options.method ?? plan.method);
  const q = query(plan);
  const findings: Finding[] = [];
  const cannotTell: CannotTell[] = [];
  const notExamined: NotExamined[] = [];
  const outcomes: RuleOutcome[] = [];
  let lawReadTo: string | null = null;
  const off: string[] = [];
  const asked: Asking[] = [];

  for (const rule of options.rules ?? catalogue) {
    if (only && !only.includes(rule.id)) continue;
    const setting = settingOf(rule, method, options.options?.[rule.id]);
    if (setting.off) {
      if (!rule.optIn) off.push(rule.id);
      continue;
    }
    const about: About = { q, asOf, options: setting.options, method, prepared: undefined };
    asked.push({ rule, about, told: collector(rule, setting.atMost) });
  }
  judge(asked, q, options.entities, (rule, error) => {
    findings.push(ruleError(rule, plan.organisation.id, error));
  });
  for (const { rule, told } of asked) {
    for (const finding of told.findings) findings.push(finding);
    for (const untold of told.unknown()) cannotTell.push(untold);
    for (const outside of told.outside()) notExamined.push(outside);
    outcomes.push(told.outcome());
    for (const source of rule.sources) {
      if (source.kind === "statute" && (lawReadTo === null || source.checkedOn < lawReadTo)) {
        lawReadTo = source.checkedOn;
      }
    }
  }

  const met = outcomes.filter((o) => o.answered + o.cannotTell + o.notExamined > 0);
  const count = (severity: Finding["severity"]) =>
    findings.filter((f) => f.severity === severity).length;
  return {
    asOf,
    method: method.id,
    lawReadTo,
    ...order({ findings, cannotTell, notExamined }),
    rules: outcomes,
    off,
    counts: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      rulesAnswered: met.filter((o) => o.answered > 0).length,
      rulesAsked: met.length,
    },
  };
};
