import type { Report } from "../../check/report.js";
import { type Query, query } from "../../plan/query.js";
import { lacksWords } from "../../report/lacks-words.js";
import type { Language } from "../../report/language.js";
import { messageOf } from "../../report/message.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Rule } from "../../rules/rule.js";
import { type Located, located } from "../places/located.js";
import type { ShownAt } from "../places/shown-at.js";
import type { FormatOptions, ReportedPlan } from "../reported-plan.js";
import { type Standing, standings } from "../standing.js";
import { placeText } from "../tables/import/place-text.js";
import { fileUri } from "./file-uri.js";
import { plainMessage } from "./plain-message.js";
import { sarifArtifacts } from "./sarif-artifacts.js";
import { levels, sarifRule } from "./sarif-rule.js";
import { type SarifLocation, tableLocation } from "./table-location.js";

export interface SarifOptions extends FormatOptions {
  /** The version of this package, to be told as the tool's. */
  readonly version?: string;
}

/** A log in the format of SARIF 2.1.0, as plain data. */
export interface SarifLog<R extends object = SarifRun> {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly R[];
}

/** One report as a run of SARIF. */
export type SarifRun = ReturnType<typeof sarifRun>;

const both = (write: (language: Language) => string) => ({ sv: write("sv"), en: write("en") });

const stateOf = (standing: Standing | undefined): object => {
  if (!standing) return {};
  const isDue = standing.is === "new" && standing.because === "reviewDue";
  if (standing.accepted === undefined || (standing.is === "new" && !isDue)) {
    return { baselineState: "new" };
  }
  const { accepted } = standing;
  // One that is under review suppresses nothing, says the standard: the finding counts again.
  const status = isDue ? "underReview" : "accepted";
  const suppression = { kind: "external", status, justification: accepted.because };
  return { baselineState: "unchanged", suppressions: [suppression] };
};

/** The places of one finding. */
interface SarifPlaces {
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
}

const planWords = { sv: "I planen.", en: "In the plan." } as const;

/**
 * Viewers open the first place. The row of a text table stands first, for there the finding is mended; a cell of a workbook,
 * which has no lines, and of a table that lies elsewhere stands behind the plan.
 */
const placesOf = (
  plan: SarifLocation,
  table: SarifLocation | undefined,
  { inTable }: ShownAt,
  language: Language,
): SarifPlaces => {
  if (!table) return { locations: [plan] };
  if (!inTable) return { locations: [plan], relatedLocations: [table] };
  const { message: _, ...first } = table;
  return {
    locations: [first],
    relatedLocations: [{ message: { text: planWords[language] }, ...plan }],
  };
};

/** One finding. What makes it the same from day to day is rule, object and place in the object, never the line. */
const resultOf = (
  { finding, pointer, place, cell, shown }: Located,
  rules: readonly Rule[],
  q: Query,
  file: string,
  language: Language,
  standing: Standing | undefined,
) => {
  const { rule: id, entity, path, severity, count, related } = finding;
  const ruleIndex = rules.findIndex((rule) => rule.id === id);
  const about = [{ name: entity, fullyQualifiedName: pointer, kind: "object" }];
  const inPlan: SarifLocation = {
    physicalLocation: {
      artifactLocation: { uri: fileUri(file) },
      region: { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 },
    },
    logicalLocations: about,
  };
  const said = both((words) => messageOf(finding, rules[ruleIndex], q, words));
  return {
    ruleId: id,
    ...(ruleIndex >= 0 && { ruleIndex }),
    kind: "fail",
    level: levels[severity],
    message: {
      text: plainMessage(
        cell ? `${said[language]} (${placeText(cell, language)})` : said[language],
      ),
    },
    ...placesOf(inPlan, cell && tableLocation(cell, about, language), shown, language),
    partialFingerprints: {
      "ruleAndObject/v1": `${id} ${entity}`,
      // The name that GitHub looks for; the value is ours, and holds no line.
      primaryLocationLineHash: `${id} ${entity} ${path}`,
    },
    ...stateOf(standing),
    properties: {
      messages: said,
      path,
      count,
      related,
      ...(cell && { cell }),
      citations: finding.sources.map((s) => s.id),
    },
  };
};

const untoldWords = {
  sv: (why: string, count: number) => `Kan inte sägas för ${count}: ${why}`,
  en: (why: string, count: number) => `Cannot be told of ${count}: ${why}`,
} as const;

const outsideWords = {
  sv: (count: number, reason: string) => `Inte granskat för ${count}: ${reason}`,
  en: (count: number, reason: string) => `Not examined for ${count}: ${reason}`,
} as const;

/** What has no answer is no result, so that nothing counts it as one: it is told as what happened in the run. */
const notifications = (report: Report, indexOf: (rule: string) => object, language: Language) => [
  ...report.cannotTell.map(({ rule, field, because, count, examples }) => ({
    level: "note",
    message: {
      text: untoldWords[language](lacksWords({ rule, field, because }, language), count),
    },
    associatedRule: indexOf(rule),
    properties: { kind: "cannotTell", field, because, count, examples },
  })),
  ...report.notExamined.map(({ rule, reason, count, examples }) => ({
    level: "note",
    message: { text: outsideWords[language](count, reason[language]) },
    associatedRule: indexOf(rule),
    properties: { kind: "notExamined", reason, count, examples },
  })),
];

/** One report as one run. */
export const sarifRun = (reported: ReportedPlan, options: SarifOptions) => {
  const { plan, report, file, compared } = reported;
  const { language, rules: known = catalogue, version } = options;
  const q = query(plan);
  const told = new Set([...report.rules, ...report.off].map(({ rule }) => rule));
  const rules = known.filter(({ id }) => told.has(id));
  const standing = standings(compared);
  const found = located(reported, q);
  const indexOf = (id: string): { id: string; index?: number } => {
    const index = rules.findIndex((rule) => rule.id === id);
    return index < 0 ? { id } : { id, index };
  };
  return {
    tool: {
      driver: {
        name: "styrkedja",
        ...(version !== undefined && { version }),
        language,
        rules: rules.map((rule) => sarifRule(rule, language)),
      },
    },
    language,
    columnKind: "utf16CodeUnits",
    artifacts: sarifArtifacts(file, found),
    invocations: [
      {
        executionSuccessful: !report.findings.some(({ rule }) => rule === "rule-error"),
        toolExecutionNotifications: notifications(report, indexOf, language),
        ruleConfigurationOverrides: report.off.map(({ rule, by, because }) => ({
          descriptor: indexOf(rule),
          configuration: { enabled: false, properties: { by, because } },
        })),
      },
    ],
    results: found.map((one) => resultOf(one, rules, q, file, language, standing.get(one.finding))),
    properties: {
      organisation: plan.organisation.id,
      asOf: report.asOf,
      method: report.method,
      profile: report.profile,
      lawReadTo: report.lawReadTo,
      counts: report.counts,
    },
  };
};

/**
 * How does a code-scanning tool show the findings? The report as SARIF 2.1.0, with line and column in the plan's file,
 * rules with their sources, and fingerprints that stay when the plan is written in another order. What cannot be told
 * is no result: it is told among the run's notifications.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { sarif, sarifRun } from "styrkedja/formats/sarif";
 *
 * const report = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] });
 * const run = sarifRun({ plan, report, file: "plan.json", text: JSON.stringify(plan) }, { language: "sv" });
 * sarif([run]).runs[0]?.results[0]?.level; // "warning"
 * ```
 */
export const sarif = <R extends object = SarifRun>(runs: readonly R[]): SarifLog<R> => ({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs,
});
