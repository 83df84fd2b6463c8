import type { Adjusted } from "../check/report.js";
import type { Language } from "./language.js";
import { severityWords } from "./severity-words.js";

/** How a profile sets a rule: `goal-has-owner (Råd som mest, limit 5)`. */
export const adjustment = ({ rule, severity, options }: Adjusted, language: Language): string => {
  const most = language === "sv" ? "som mest" : "at most";
  const told = [
    ...(severity ? [`${severityWords[severity][language]} ${most}`] : []),
    ...Object.entries(options ?? {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ];
  return `${rule} (${told.join(", ")})`;
};
