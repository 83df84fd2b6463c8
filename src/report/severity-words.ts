import type { Severity } from "../rules/rule.js";
import type { Words } from "../sources/words.js";

/** How heavy a finding is: a sign and a word, so that no colour is needed. */
export const severityWords: Readonly<Record<Severity, { readonly sign: string } & Words>> = {
  error: { sign: "✖", sv: "Fel", en: "Error" },
  warning: { sign: "▲", sv: "Varning", en: "Warning" },
  info: { sign: "●", sv: "Råd", en: "Advice" },
};
