import type { CannotTell, Finding, NotExamined } from "./report.js";
import { isAtLeast } from "./severity.js";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byWeight = (a: Finding, b: Finding): number =>
  a.severity === b.severity ? 0 : isAtLeast(a.severity, b.severity) ? -1 : 1;

/** The same order whatever the order of the plan: the heaviest first, then by rule, entity and place. */
export const order = (told: {
  findings: readonly Finding[];
  cannotTell: readonly CannotTell[];
  notExamined: readonly NotExamined[];
}) => ({
  findings: [...told.findings].sort(
    (a, b) =>
      byWeight(a, b) ||
      byText(a.rule, b.rule) ||
      byText(a.entity, b.entity) ||
      byText(a.path, b.path),
  ),
  cannotTell: [...told.cannotTell].sort(
    (a, b) => byText(a.rule, b.rule) || byText(a.field, b.field) || byText(a.because, b.because),
  ),
  notExamined: [...told.notExamined].sort(
    (a, b) => byText(a.rule, b.rule) || byText(a.reason.en, b.reason.en),
  ),
});
