import { heaviestSeverity } from "../../check/heaviest-severity.js";
import { forceWords } from "../../report/force-words.js";
import type { Language } from "../../report/language.js";
import { sourceText } from "../../report/source-text.js";
import type { Rule, Severity } from "../../rules/rule.js";

/** The level of a finding, in SARIF's words. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const words = {
  sv: { fix: "Förslag", source: "Källa", behind: "Bakom regeln står" },
  en: { fix: "Suggestion", source: "Source", behind: "Behind the rule stands" },
} as const;

const help = (rule: Rule, language: Language): string => {
  const say = words[language];
  return [
    rule.reason[language],
    `${say.fix}: ${rule.fix[language]}`,
    `${say.behind}: ${forceWords[rule.force][language]}.`,
    ...rule.sources.map((source) => `${say.source}: ${sourceText(source, language)}`),
  ].join("\n");
};

/** A rule as SARIF describes it: what it asks, why, on what ground, and where the first of its sources can be read. */
export const sarifRule = (rule: Rule, language: Language) => {
  const { id, title, reason, sources, force, family, principles } = rule;
  const helpUri = sources.find(({ url }) => url !== undefined)?.url;
  return {
    id,
    shortDescription: { text: `${title[language]}.` },
    fullDescription: { text: reason[language] },
    help: { text: help(rule, language) },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[heaviestSeverity(rule)] },
    properties: {
      tags: [...new Set<string>([family, force, ...principles])],
      title,
      help: { sv: help(rule, "sv"), en: help(rule, "en") },
      citations: sources.map(({ id: source, kind, citation, url, reading, checkedOn }) => ({
        id: source,
        kind,
        citation,
        ...(url !== undefined && { url }),
        reading,
        checkedOn,
      })),
    },
  };
};
