import { isDay } from "../calendar/is-day.js";
import { resolveMethod } from "../methods/resolve-method.js";
import type { AnyId } from "../plan/kinds.js";
import type { Method } from "../plan/method.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import type { About, Judged, Rule, RuleKind } from "../rules/rule.js";
import { collector } from "./collector.js";
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

  for (const rule of options.rules ?? catalogue) {
    if (only && !only.includes(rule.id)) continue;
    const setting = settingOf(rule, method, options.options?.[rule.id]);
    if (setting.off) {
      if (!rule.optIn) off.push(rule.id);
      continue;
    }
    const about: About = { q, asOf, options: setting.options, method, prepared: undefined };
    const told = collector(rule, setting.atMost);
    try {
      judgeAll(rule, about, told, options.entities);
    } catch (error) {
      findings.push(ruleError(rule, plan.organisation.id, error));
    }
    for (const finding of told.findings) findings.push(finding);
    for (const untold of told.unknown.values()) cannotTell.push(untold);
    for (const outside of told.outside.values()) notExamined.push(outside);
    outcomes.push(told.outcome());
    for (const source of rule.sources) {
      if (source.kind === "statute" && (lawReadTo === null || source.checkedOn < lawReadTo)) {
        lawReadTo = source.checkedOn;
      }
    }
  }

  const asked = outcomes.filter((o) => o.answered + o.cannotTell + o.notExamined > 0);
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
      rulesAnswered: asked.filter((o) => o.answered > 0).length,
      rulesAsked: asked.length,
    },
  };
};

const judgedBy = ({ on }: Rule, q: Query, only: readonly AnyId[] | undefined) => {
  const { organisation } = q.plan;
  const all: readonly Judged<RuleKind>[] = on === "organisation" ? [organisation] : q.all(on);
  if (!only) return all;
  if (on === "organisation") return only.includes(organisation.id) ? all : [];
  const rows = new Set(only.filter((id) => id.startsWith(`${on}:`)).map((id) => q.row(id)));
  return [...rows].flatMap((row) => all[row] ?? []);
};

const judgeAll = (
  rule: Rule,
  about: About,
  told: ReturnType<typeof collector>,
  only: readonly AnyId[] | undefined,
): void => {
  const judged = judgedBy(rule, about.q, only);
  if (judged.length === 0) return;
  const prepared = rule.prepare ? { ...about, prepared: rule.prepare(about) } : about;
  for (const entity of judged) {
    if (rule.when && !rule.when(entity, about)) continue;
    told.begin(entity.id);
    if (hasNeeds(rule, entity, told)) rule.check(entity, prepared, told.tell);
    told.end();
  }
};

/** A fact that is absent, or that is only inferred or estimated, answers nothing. */
const hasNeeds = (
  rule: Rule,
  entity: Judged<RuleKind>,
  told: ReturnType<typeof collector>,
): boolean => {
  let all = true;
  for (const field of rule.needs) {
    if ((entity as unknown as Readonly<Record<string, unknown>>)[field] === undefined) {
      told.cannotTell(`${rule.on}.${field}`, "notTold");
      all = false;
      continue;
    }
    const basis = entity.basisOf?.[field] ?? entity.basis ?? "stated";
    if (basis !== "stated") {
      told.cannotTell(`${rule.on}.${field}`, "notStated");
      all = false;
    }
  }
  return all;
};
