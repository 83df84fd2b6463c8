import type { Rule, Severity } from "../rules/rule.js";
import { severityOf } from "./severity.js";

/** How heavy can a finding of this rule be? A finding may rest on some of the rule's sources, so the best read one decides. */
export const heaviestSeverity = ({ force, sources }: Pick<Rule, "force" | "sources">): Severity => {
  const each = sources.map((source) => severityOf(force, [source]));
  return each.includes("error") ? "error" : severityOf(force, sources);
};
