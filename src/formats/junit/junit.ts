import type { Finding, Report } from "../../check/report.js";
import { isAtLeast } from "../../check/severity.js";
import { query } from "../../plan/query.js";
import { lacksWords } from "../../report/lacks-words.js";
import { messageOf } from "../../report/message.js";
import { namer } from "../../report/namer.js";
import { severityWords } from "../../report/severity-words.js";
import { sourceText } from "../../report/source-text.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Rule, Severity } from "../../rules/rule.js";
import { located } from "../places/located.js";
import type { FormatOptions, ReportedPlan } from "../reported-plan.js";
import { type Standing, standings } from "../standing.js";
import { placeText } from "../tables/import/place-text.js";
import { element, xmlText } from "./xml.js";

export interface JunitOptions extends FormatOptions {
  /** Findings of this weight or heavier fail; lighter ones are told as skipped, with what they say. Absent means `error`. */
  readonly failOn?: Severity | "never";
}

const words = {
  sv: {
    lacks: (why: string) => `Kan inte sägas: ${why}`,
    more: (count: number) => `${count} till`,
    others: (count: number) => `${count} utan fynd`,
    off: (because: string) => `Avstängd: ${because}`,
    accepted: (day: string, because: string) => `Accepterat, ses över senast ${day}: ${because}`,
  },
  en: {
    lacks: (why: string) => `Cannot be told: ${why}`,
    more: (count: number) => `${count} more`,
    others: (count: number) => `${count} without a finding`,
    off: (because: string) => `Switched off: ${because}`,
    accepted: (day: string, because: string) => `Accepted, to be reviewed by ${day}: ${because}`,
  },
} as const;

/** One test case, and what it counts as. */
interface Case {
  readonly xml: string;
  readonly is: "passed" | "failed" | "skipped" | "error";
}

/**
 * The findings of one report as JUnit suites: one for each rule, with a case for each object it has a finding about. What
 * cannot be told, was not examined or was not asked is skipped and says why. It never passes.
 */
export const junitSuites = (reported: ReportedPlan, options: JunitOptions): readonly string[] => {
  const { plan, report, file, compared } = reported;
  const { language, rules = catalogue, failOn = "error" } = options;
  const say = words[language];
  const q = query(plan);
  const { name } = namer(q, language);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const standing = standings(compared);
  const found = new Map<string, Case[]>();
  const add = (rule: string, one: Case): void => {
    const known = found.get(rule);
    if (known) known.push(one);
    else found.set(rule, [one]);
  };
  const caseOf = (rule: string, about: string, inside: string[] = [], more = {}): string =>
    element("testcase", { classname: rule, name: about, ...more }, inside);
  const named = (id: string): string => (name(id) === id ? id : `${name(id)} (${id})`);

  for (const { finding, pointer, place, cell, shown } of located(reported, q)) {
    const about = named(finding.entity) + (finding.path === "" ? "" : ` · ${finding.path}`);
    const where = `${file}${place ? `:${place.line}:${place.column}` : ""} ${pointer}`;
    const message = messageOf(finding, byId.get(finding.rule), q, language);
    const outcome = outcomeOf(finding, standing.get(finding), failOn);
    const cellTold = cell ? [placeText(cell, language)] : [];
    const told = [...cellTold, where, ...detail(finding, byId.get(finding.rule), options)].map(
      xmlText,
    );
    const { file: opened, line } = shown;
    const at = { file: opened, ...(line !== undefined && { line }) };
    const { severity } = finding;
    if (outcome.is === "skipped") {
      const why = outcome.accepted
        ? say.accepted(outcome.accepted.reviewBy, outcome.accepted.because)
        : severityWords[severity][language];
      const skipped = element("skipped", {
        message: [`${why}: ${message}`, ...cellTold].join(" "),
      });
      add(finding.rule, { xml: caseOf(finding.rule, about, [skipped], at), is: "skipped" });
      continue;
    }
    const tag = outcome.is === "error" ? "error" : "failure";
    const failure = element(tag, { type: severity, message }, told);
    add(finding.rule, { xml: caseOf(finding.rule, about, [failure], at), is: outcome.is });
  }
  skippedIn(report, say, language, named, (rule, about, message) => {
    const xml = caseOf(rule, about, [element("skipped", { message })]);
    add(rule, { xml, is: "skipped" });
  });
  for (const { rule, passed } of report.rules) {
    if (passed > 0) add(rule, { xml: caseOf(rule, say.others(passed)), is: "passed" });
  }
  return [...found].map(([rule, cases]) => {
    const count = (is: Case["is"]) => cases.filter((one) => one.is === is).length;
    return element(
      "testsuite",
      {
        name: byId.get(rule)?.title[language] ?? rule,
        package: `${plan.organisation.id} ${file}`,
        tests: cases.length,
        failures: count("failed"),
        errors: count("error"),
        skipped: count("skipped"),
      },
      cases.map(({ xml }) => xml),
    );
  });
};

const outcomeOf = (
  { rule, severity }: Finding,
  standing: Standing | undefined,
  failOn: Severity | "never",
) => {
  if (rule === "rule-error") return { is: "error" } as const;
  if (standing?.is === "known") return { is: "skipped", accepted: standing.accepted } as const;
  const isOver = failOn !== "never" && isAtLeast(severity, failOn);
  return { is: isOver ? "failed" : "skipped", accepted: undefined } as const;
};

const detail = (finding: Finding, rule: Rule | undefined, { language }: JunitOptions) => [
  ...(rule ? [rule.reason[language], rule.fix[language]] : []),
  ...finding.sources.map((source) => sourceText(source, language)),
];

/** Calls back for all that has no answer: what is missing, what lies outside, and what was turned off. */
const skippedIn = (
  report: Report,
  say: (typeof words)[keyof typeof words],
  language: "sv" | "en",
  named: (id: string) => string,
  skip: (rule: string, about: string, message: string) => void,
): void => {
  const each = (rule: string, examples: readonly string[], count: number, message: string) => {
    for (const id of examples) skip(rule, named(id), message);
    // One entity may lack the same fact in several ways, so the rest is what was not named.
    if (count > examples.length) skip(rule, say.more(count - examples.length), message);
  };
  for (const untold of report.cannotTell) {
    const { rule, examples, count } = untold;
    each(rule, examples, count, say.lacks(lacksWords(untold, language)));
  }
  for (const { rule, reason, examples, count } of report.notExamined) {
    each(rule, examples, count, reason[language]);
  }
  for (const { rule, because } of report.off) skip(rule, rule, say.off(because[language]));
};

/**
 * How does a build server show the findings? JUnit XML: a suite for each rule, a case for each object. What cannot be
 * told is skipped and names the missing fact.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { junit, junitSuites } from "styrkedja/formats/junit";
 *
 * const report = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] });
 * junit(junitSuites({ plan, report, file: "plan.json" }, { language: "sv" })).startsWith("<?xml"); // true
 * ```
 */
export const junit = (suites: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "styrkedja" }, suites)}\n`;
