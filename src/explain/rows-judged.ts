import { collector } from "../check/collector.js";
import { judge } from "../check/judge.js";
import type { CannotTell, Finding, NotExamined } from "../check/report.js";
import { resolveProfile } from "../check/resolve-profile.js";
import { settingOf } from "../check/settings.js";
import { resolveMethod } from "../methods/resolve-method.js";
import type { AnyId } from "../plan/kinds.js";
import type { Query } from "../plan/query.js";
import type { About, Rule } from "../rules/rule.js";

/** What some rules say of one entity. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly untold: readonly CannotTell[];
  readonly outside: readonly Pick<NotExamined, "rule" | "reason">[];
}

/** The rule with what it prepares kept, so that it is not prepared anew for each row. */
const preparedOnce = (rule: Rule): Rule => {
  const { prepare } = rule;
  if (!prepare) return rule;
  let kept: { readonly made: unknown } | undefined;
  return {
    ...rule,
    prepare: (about: About) => {
      kept ??= { made: prepare(about) };
      return kept.made;
    },
  };
};

/** Puts some rules to one entity after another, each with answers of its own: nothing folds over several. */
export const judgedBy = (rules: readonly Rule[], q: Query, asOf: string) => {
  const method = resolveMethod(q.plan.method);
  const profile = resolveProfile("everything", rules);
  const set = rules.map((rule) => ({
    rule: preparedOnce(rule),
    setting: settingOf(rule, method, profile, undefined),
  }));
  // A rule that the method turns off was not put, which is no pass.
  const off = set.flatMap(({ rule, setting }) =>
    setting.off ? { rule: rule.id, reason: setting.off.because } : [],
  );
  const on = set.filter(({ setting }) => !setting.off);
  return (id: AnyId): Judgement => {
    const asked = on.map(({ rule, setting }) => ({
      rule,
      about: { q, asOf, options: setting.options, method, prepared: undefined },
      told: collector(rule, setting.atMost),
    }));
    judge(asked, { q, asOf }, [id], (_, error) => {
      throw error;
    });
    return {
      findings: asked.flatMap(({ told }) => told.findings),
      untold: asked.flatMap(({ told }) => [...told.unknown()]),
      outside: [...asked.flatMap(({ told }) => [...told.outside()]), ...off],
    };
  };
};
