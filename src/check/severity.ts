import type { Force, Severity } from "../rules/rule.js";
import type { RuleSource } from "../sources/source.js";

const heaviest: Readonly<Record<Force, Severity>> = {
  law: "error",
  structure: "error",
  method: "warning",
  advice: "info",
  ownChoice: "info",
};

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const lighter = (a: Severity, b: Severity): Severity => (weight[a] <= weight[b] ? a : b);
export const isAtLeast = (severity: Severity, limit: Severity): boolean =>
  weight[severity] >= weight[limit];

/**
 * How heavy may a finding be? It follows from the rule's force. A finding of law is an error only when every statute
 * it rests on was read in full, and at most a warning otherwise.
 */
export const severityOf = (force: Force, sources: readonly RuleSource[]): Severity => {
  if (force !== "law") return heaviest[force];
  const statutes = sources.filter((source) => source.kind === "statute");
  return statutes.length > 0 && statutes.every((source) => source.reading === "full")
    ? "error"
    : "warning";
};
