import type { Report } from "../../../check/report.js";
import type { Plan } from "../../../plan/plan.js";
import { query } from "../../../plan/query.js";
import { familyQuestions } from "../../../report/family-questions.js";
import { forceWords } from "../../../report/force-words.js";
import type { Language } from "../../../report/language.js";
import { messageOf } from "../../../report/message.js";
import { namer } from "../../../report/namer.js";
import { safeText } from "../../../report/safe-text.js";
import { severityWords } from "../../../report/severity-words.js";
import { catalogue } from "../../../rules/catalogue.js";
import type { Rule } from "../../../rules/rule.js";
import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";
import type { CellPlace } from "../cell-fault.js";
import type { CellOf } from "../import/cells-of.js";
import { columnLetters } from "../import/column-letters.js";

const headings = {
  sv: [
    "Svar",
    "Svar, kod",
    "Regel",
    "Vad regeln begär",
    "Familj",
    "Familj, kod",
    "Allvar",
    "Allvar, kod",
    "Vad regeln vilar på",
    "Vad regeln vilar på, kod",
    "Gäller, id",
    "Gäller",
    "Fält",
    "Fil",
    "Blad",
    "Rad",
    "Kolumn",
    "Text",
    "Rör också, id",
    "Rör också",
    "Antal",
    "Källor",
  ],
  en: [
    "Answer",
    "Answer, code",
    "Rule",
    "What the rule asks for",
    "Family",
    "Family, code",
    "Severity",
    "Severity, code",
    "What stands behind it",
    "What stands behind it, code",
    "About, id",
    "About",
    "Field",
    "File",
    "Sheet",
    "Row",
    "Column",
    "Text",
    "Touches also, id",
    "Touches also",
    "Count",
    "Sources",
  ],
} as const;

const answers = {
  finding: { sv: "iakttagelse", en: "finding" },
  cannotTell: { sv: "kan inte avgöras", en: "cannot be told" },
  notExamined: { sv: "inte granskat", en: "not examined" },
} as const satisfies Readonly<Record<string, Words>>;

const because: Readonly<Record<"notTold" | "notStated", Words>> = {
  notTold: { sv: "Planen säger det inte.", en: "The plan does not say it." },
  notStated: {
    sv: "Planen säger det bara som slutsats eller skattning.",
    en: "The plan says it only as a conclusion or an estimate.",
  },
};

/** Where a finding was read: file, sheet, row as a number and column as a letter; empty for what was read from no table. */
const cellsIn = (place: CellPlace | undefined): readonly Cell[] => [
  place ? safeText(place.file) : null,
  place?.sheet === undefined ? null : safeText(place.sheet),
  place?.row ?? null,
  place?.column === undefined ? null : columnLetters(place.column),
];

/**
 * What did the check find, as rows to sort and count? One row for each finding; then one for each rule and field that
 * could not be told, and for what was not examined, so that nothing passes in silence. Codes stand beside the words and
 * ids beside the names; the first row is the headings. For a plan that was imported, `cellOf` (from `cellsOf`) gives each
 * finding the file, sheet, row and column it was read from. `rules` are those of the run, absent: the whole catalogue.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { findingRows, writeCsv } from "styrkedja/formats/tables";
 *
 * const report = check(plan, { asOf: "2026-11-01" });
 * writeCsv(findingRows(report, plan, { language: "sv" }), { language: "sv" }).startsWith("\ufeffSvar;"); // true
 * ```
 */
export const findingRows = (
  report: Report,
  plan: Plan,
  {
    language,
    rules = catalogue,
    cellOf,
  }: {
    readonly language: Language;
    readonly rules?: readonly Rule[];
    readonly cellOf?: CellOf | undefined;
  },
): readonly (readonly Cell[])[] => {
  const q = query(plan);
  const { name: named } = namer(q, language);
  const name = (id: string) => safeText(named(id));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const names = (ids: readonly string[]): readonly Cell[] =>
    ids.length === 0 ? [null, null] : [ids.join("; "), ids.map(name).join("; ")];
  const about = (answer: keyof typeof answers, id: string): readonly Cell[] => {
    const rule = known.get(id);
    return [
      answers[answer][language],
      answer,
      id,
      rule?.title[language] ?? null,
      ...(rule ? [familyQuestions[rule.family][language], rule.family] : [null, null]),
    ];
  };
  const force = (id: string): readonly Cell[] => {
    const code = known.get(id)?.force;
    return code === undefined ? [null, null] : [forceWords[code][language], code];
  };
  const sources = (id: string): Cell =>
    known
      .get(id)
      ?.sources.map((source) => source.id)
      .join("; ") ?? null;
  return [
    headings[language],
    ...report.findings.map((finding) => [
      ...about("finding", finding.rule),
      severityWords[finding.severity][language],
      finding.severity,
      ...force(finding.rule),
      finding.entity,
      name(finding.entity),
      finding.path === "" ? null : finding.path,
      ...cellsIn(cellOf?.(finding.entity, finding.path)),
      safeText(messageOf(finding, known.get(finding.rule), q, language)),
      ...names(finding.related),
      finding.count,
      finding.sources.map((source) => source.id).join("; "),
    ]),
    ...report.cannotTell.map((untold) => [
      ...about("cannotTell", untold.rule),
      null,
      null,
      ...force(untold.rule),
      null,
      null,
      untold.field,
      ...cellsIn(undefined),
      because[untold.because][language],
      ...names(untold.examples),
      untold.count,
      sources(untold.rule),
    ]),
    ...report.notExamined.map((outside) => [
      ...about("notExamined", outside.rule),
      null,
      null,
      ...force(outside.rule),
      null,
      null,
      null,
      ...cellsIn(undefined),
      outside.reason[language],
      ...names(outside.examples),
      outside.count,
      sources(outside.rule),
    ]),
  ];
};
