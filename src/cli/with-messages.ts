import type { Finding } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { messageOf } from "../report/message.js";
import { catalogue } from "../rules/catalogue.js";
import type { Words } from "../sources/words.js";

/** Puts to findings what they say, in both languages. */
export const withMessages = (
  plan: Plan,
): ((findings: readonly Finding[]) => readonly (Finding & { readonly message: Words })[]) => {
  const q = query(plan);
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  return (findings) =>
    findings.map((finding) => {
      const rule = rules.get(finding.rule);
      const message = {
        sv: messageOf(finding, rule, q, "sv"),
        en: messageOf(finding, rule, q, "en"),
      };
      return { ...finding, message };
    });
};
