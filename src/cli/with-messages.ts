import type { Finding } from "../check/report.js";
import type { CellOf } from "../formats/tables/import/cells-of.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { messageOf } from "../report/message.js";
import { catalogue } from "../rules/catalogue.js";
import type { Words } from "../sources/words.js";
import { withCell } from "./with-cell.js";

/** Puts to findings what they say, in both languages, and the cell they were read from. */
export const withMessages = (
  plan: Plan,
  cellOf: CellOf | undefined,
): ((findings: readonly Finding[]) => readonly (Finding & { readonly message: Words })[]) => {
  const q = query(plan);
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  return (findings) =>
    findings.map(withCell(cellOf)).map((finding) => {
      const rule = rules.get(finding.rule);
      const message = {
        sv: messageOf(finding, rule, q, "sv"),
        en: messageOf(finding, rule, q, "en"),
      };
      return { ...finding, message };
    });
};
