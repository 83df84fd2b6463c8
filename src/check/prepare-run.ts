import { isDay } from "../calendar/is-day.js";
import { resolveMethod } from "../methods/resolve-method.js";
import type { Method } from "../plan/method.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import type { About, Rule, Severity } from "../rules/rule.js";
import type { CheckOptions } from "./check-options.js";
import type { Adjusted, Off } from "./report.js";
import { type ResolvedProfile, resolveProfile } from "./resolve-profile.js";
import { settingOf } from "./settings.js";

/** One rule as it is set in a run. */
export interface SetRule {
  readonly rule: Rule;
  readonly about: About;
  readonly atMost: Severity | undefined;
  /** Who turned it off and why; such a rule is not put. */
  readonly off: Off | undefined;
  /** How the profile weighs or sets it in its own way. */
  readonly adjusted: Adjusted | undefined;
}

/** What a run needs: the plan's index, its method and profile, and each rule as it is set. */
export interface Run {
  readonly q: Query;
  readonly method: Method;
  readonly profile: ResolvedProfile;
  readonly rules: readonly SetRule[];
}

const adjustedBy = (profile: ResolvedProfile, rule: Rule): Adjusted | undefined => {
  const { severity, options, because } = profile.says(rule) ?? {};
  if (because === undefined || (severity === undefined && options === undefined)) return undefined;
  return { rule: rule.id, ...(severity && { severity }), ...(options && { options }), because };
};

/** Settles which rules are put to a plan and how each is set, before any of them is put. */
export const prepareRun = (plan: Plan, options: CheckOptions, q: Query = query(plan)): Run => {
  const { asOf, only, rules = catalogue } = options;
  if (!isDay(asOf)) throw new RangeError(`asOf is no day, such as 2026-11-21: ${asOf}`);
  const method = resolveMethod(options.method ?? plan.method);
  const profile = resolveProfile(options.profile ?? "everything", rules);
  const set: SetRule[] = [];
  for (const rule of rules) {
    if (only && !only.includes(rule.id)) continue;
    const setting = settingOf(rule, method, profile, options.options?.[rule.id]);
    if (!setting.isOffered) continue;
    set.push({
      rule,
      about: { q, asOf, options: setting.options, method, prepared: undefined },
      atMost: setting.atMost,
      off: setting.off && { rule: rule.id, ...setting.off },
      adjusted: setting.off ? undefined : adjustedBy(profile, rule),
    });
  }
  return { q, method, profile, rules: set };
};
