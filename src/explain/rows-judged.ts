import { collector } from "../check/collector.js";
import { judge } from "../check/judge.js";
import type { CannotTell, Finding, NotExamined } from "../check/report.js";
import { settingOf } from "../check/settings.js";
import { resolveMethod } from "../methods/resolve-method.js";
import type { AnyId } from "../plan/kinds.js";
import type { Query } from "../plan/query.js";
import type { Rule } from "../rules/rule.js";
import type { Words } from "../sources/words.js";

/** What some rules say of one entity. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly untold: readonly CannotTell[];
  readonly outside: readonly Pick<NotExamined, "rule" | "reason">[];
}

const turnedOff: Words = {
  sv: "Styrmetoden ställer inte frågan.",
  en: "The steering method does not ask the question.",
};

/** Puts some rules to one entity after another, each with answers of its own: nothing folds over several. */
export const judgedBy = (rules: readonly Rule[], q: Query, asOf: string) => {
  const method = resolveMethod(q.plan.method);
  const set = rules.map((rule) => ({ rule, setting: settingOf(rule, method, undefined) }));
  const off = set.filter(({ setting }) => setting.off);
  const on = set.filter(({ setting }) => !setting.off);
  return (id: AnyId): Judgement => {
    const asked = on.map(({ rule, setting }) => ({
      rule,
      about: { q, asOf, options: setting.options, method, prepared: undefined },
      told: collector(rule, setting.atMost),
    }));
    judge(asked, q, [id], (_, error) => {
      throw error;
    });
    return {
      findings: asked.flatMap(({ told }) => told.findings),
      untold: asked.flatMap(({ told }) => [...told.unknown()]),
      outside: [
        ...asked.flatMap(({ told }) => [...told.outside()]),
        ...off.map(({ rule }) => ({ rule: rule.id, reason: turnedOff })),
      ],
    };
  };
};
