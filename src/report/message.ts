import { datePattern, dayPattern, periodPattern } from "../calendar/patterns.js";
import type { Finding } from "../check/report.js";
import type { Query } from "../plan/query.js";
import type { Params, Rule } from "../rules/rule.js";
import type { Words } from "../sources/words.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import { formatPeriod } from "./format-period.js";
import { labelText } from "./label-text.js";
import type { Language } from "./language.js";
import { namer } from "./namer.js";

const ruleError: Words = {
  sv: "Regeln {rule} kunde inte köras: {error}. Felet ligger i regeln, inte i planen.",
  en: "The rule {rule} could not be run: {error}. The fault is in the rule, not in the plan.",
};

const decimals = (value: number) => (String(value).split(".")[1] ?? "").length;

/** A whole day has its article in running Swedish: "tillkännagavs den 27 november"; a month or a year has none. */
const lacksArticle = (before: string): boolean =>
  /\p{L} $/u.test(before) && !/\bden $/i.test(before);

/** A year is told as a number and must not become "2 026", so thousands are set apart from five digits on. */
const numberInText = (value: number, language: Language): string => {
  const text = formatNumber(value, language, decimals(value));
  return Math.abs(value) < 10_000 ? text.replace(/[\u00a0,](?=\d{3}(?!\d))/, "") : text;
};

/**
 * What does this finding say? The rule's message with its values in place: ids as the names they have in the plan,
 * codes in the rule's own words, numbers and dates in the reader's way of writing them.
 *
 * @example
 * ```ts
 * import { check, query } from "styrkedja";
 * import { messageOf } from "styrkedja/report";
 * import { catalogue } from "styrkedja/rules";
 *
 * const [finding] = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] }).findings;
 * const rule = catalogue.find(({ id }) => id === finding.rule);
 * messageOf(finding, rule, query(plan), "sv").endsWith("har ingen ansvarig enhet."); // true
 * ```
 */
export const messageOf = (
  finding: Pick<Finding, "entity" | "params">,
  rule: Pick<Rule, "message" | "terms"> | undefined,
  q: Query,
  language: Language,
): string => {
  const { inText } = namer(q, language);
  const shown = (value: Params[string]): string => {
    if (typeof value === "number") return numberInText(value, language);
    if (typeof value === "object") return labelText(value, language);
    const term = rule?.terms?.[value];
    if (term) return term[language];
    if (q.has(value)) return inText(value);
    if (datePattern.test(value)) return formatDate(value, language);
    return periodPattern.test(value) ? formatPeriod(value, language) : value;
  };
  const values: Params = {
    entity: finding.entity,
    ...finding.params,
  };
  const template = (rule?.message ?? ruleError)[language];
  const text = template.replace(/\{(\w+)\}/g, (gap, name: string, at: number) => {
    const value = values[name];
    if (value === undefined) return gap;
    const isDay = language === "sv" && typeof value === "string" && dayPattern.test(value);
    return (isDay && lacksArticle(template.slice(0, at)) ? "den " : "") + shown(value);
  });
  // A sentence begins with a capital letter, but an id is written as it is.
  return /^\w+:/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
};
