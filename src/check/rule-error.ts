import type { AnyId } from "../plan/kinds.js";
import type { Rule } from "../rules/rule.js";
import type { Finding } from "./report.js";

/** A rule that throws is a fault in the rule, not in the plan: it is told as such, and the other rules go on. */
export const ruleError = (rule: Rule, organisation: AnyId, error: unknown): Finding => ({
  rule: "rule-error",
  entity: organisation,
  path: "",
  severity: "warning",
  params: { rule: rule.id, error: error instanceof Error ? error.message : String(error) },
  sources: rule.sources,
  related: [],
  count: 1,
});
