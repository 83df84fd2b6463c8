import type { UnknownRule } from "../check/unknown-rules.js";
import type { Language } from "./language.js";

const words = {
  sv: (rule: string, near: string) =>
    `Varning: filen med accepterade fynd nämner regeln ${rule}, som inte finns.${near === "" ? "" : ` Menades ${near}?`} Det som är accepterat under den gäller inget fynd.`,
  en: (rule: string, near: string) =>
    `Warning: the file of accepted findings names the rule ${rule}, which does not exist.${near === "" ? "" : ` Was ${near} meant?`} What is accepted under it holds for no finding.`,
} as const;

/** A warning that a file of accepted findings names a rule that is not there, with the nearest that is. */
export const unknownRuleWords = ({ rule, nearest = "" }: UnknownRule, language: Language): string =>
  words[language](rule, nearest);
