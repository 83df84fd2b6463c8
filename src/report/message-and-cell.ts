import type { Finding } from "../check/report.js";
import type { Query } from "../plan/query.js";
import type { Rule } from "../rules/rule.js";
import type { Language } from "./language.js";
import { messageOf } from "./message.js";
import type { CellText } from "./text-options.js";

/** What a finding says, and the cell it was read from where there is one: `”Färre ensamma” har ingen ansvarig enhet. (mål.csv, C2)`. */
export const messageAndCell = (
  finding: Pick<Finding, "entity" | "path" | "params">,
  rule: Pick<Rule, "message" | "terms"> | undefined,
  q: Query,
  language: Language,
  cellOf: CellText | undefined,
): string => {
  const message = messageOf(finding, rule, q, language);
  const cell = cellOf?.(finding.entity, finding.path);
  return cell === undefined ? message : `${message} (${cell})`;
};
