import type { CannotTell, Finding, NotExamined, Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import { families, type Rule } from "../rules/rule.js";
import { familyQuestions } from "./family-questions.js";
import { findingBlocks } from "./finding-blocks.js";
import { formatDate } from "./format-date.js";
import type { Language } from "./language.js";
import { namer } from "./namer.js";
import { type Block, blank, layOut, type PageOptions } from "./page.js";
import { table } from "./table.js";

export interface TextOptions extends PageOptions {
  readonly language: Language;
}

export interface TextReportOptions extends TextOptions {
  /** The rules the report was made with, when not ours alone. */
  readonly rules?: readonly Rule[];
  /** How many findings to show of each rule; the rest are counted. Absent means 10. */
  readonly most?: number | undefined;
}

const words = {
  sv: {
    title: (name: string, day: string) => `${name}: vad planen visar den ${day}`,
    answered: (answered: number, asked: number) =>
      `${answered} av ${asked} frågor kunde besvaras, helt eller i delar.`,
    found: (e: number, w: number, i: number) =>
      `Fynd: ${e} fel (✖), ${w} ${w === 1 ? "varning" : "varningar"} (▲) och ${i} råd (●).`,
    none: "Inga fynd bland det som kunde besvaras.",
    off: (count: number) => `${count} regler är avstängda av metoden.`,
    law: (day: string) => `Lagen är läst till och med den ${day}; senare ändringar är inte med.`,
    untold: "Vad kan inte sägas, och vilken uppgift skulle säga det?",
    untoldIntro:
      "En uppgift som saknas är varken ett fynd eller ett godkännande. Fyll i den, så kan frågan besvaras.",
    untoldColumns: ["Det som frågas", "Uppgift som saknas", "Antal"],
    notStated: "bara slutsats eller skattning",
    outside: "Vad är inte granskat?",
    times: "gånger",
    other: "Övrigt",
  },
  en: {
    title: (name: string, day: string) => `${name}: what the plan shows on ${day}`,
    answered: (answered: number, asked: number) =>
      `${answered} of ${asked} questions could be answered, in full or in part.`,
    found: (e: number, w: number, i: number) =>
      `Findings: ${e} ${e === 1 ? "error" : "errors"} (✖), ${w} ${w === 1 ? "warning" : "warnings"} (▲) and ${i} of advice (●).`,
    none: "No findings among what could be answered.",
    off: (count: number) => `${count} rules are switched off by the method.`,
    law: (day: string) => `The law is read to ${day}; later amendments are not included.`,
    untold: "What cannot be told, and which data would tell it?",
    untoldIntro:
      "A missing fact is neither a finding nor a pass. Fill it in, and the question can be answered.",
    untoldColumns: ["What is asked", "Missing fact", "Count"],
    notStated: "only inferred or estimated",
    outside: "What was not examined?",
    times: "times",
    other: "Other",
  },
} as const;

/**
 * What does the plan show, in words? A report of `check` as text: the counts, the findings under the question they
 * answer, what could not be told and which fact would tell it, and what was not examined.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { textReport } from "styrkedja/report";
 *
 * console.log(textReport(plan, check(plan, { asOf: "2026-11-01" }), { language: "sv" }));
 * ```
 */
export const textReport = (plan: Plan, report: Report, options: TextReportOptions): string => {
  const { language, rules = catalogue, most = 10 } = options;
  const q = query(plan);
  const say = words[language];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return layOut(
    [
      {
        text: say.title(
          namer(q, language).name(plan.organisation.id),
          formatDate(report.asOf, language),
        ),
        tone: "heading",
      },
      blank,
      ...countBlocks(report, language),
      ...questionBlocks(report.findings, byId, q, language, most),
      ...untoldBlocks(report.cannotTell, byId, options),
      ...outsideBlocks(report.notExamined, byId, language),
    ],
    options,
  );
};

/** How many questions could be answered, how many findings, and how far the law was read. */
export const countBlocks = (report: Report, language: Language): readonly Block[] => {
  const say = words[language];
  const { error, warning, info, rulesAnswered, rulesAsked, rulesOff } = report.counts;
  const found = error + warning + info > 0 ? say.found(error, warning, info) : say.none;
  const blocks: Block[] = [{ text: `${say.answered(rulesAnswered, rulesAsked)} ${found}` }];
  if (rulesOff > 0) blocks.push({ text: say.off(rulesOff) });
  if (report.lawReadTo !== null && report.lawReadTo < report.asOf) {
    blocks.push({ text: say.law(formatDate(report.lawReadTo, language)) });
  }
  return blocks;
};

/** The findings, rule by rule, under the question of their family. */
export const questionBlocks = (
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  q: Query,
  language: Language,
  most: number,
): readonly Block[] => {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const under = (family: Rule["family"] | undefined, question: string): readonly Block[] => {
    const found = [...byRule].filter(([id]) => rules.get(id)?.family === family);
    return found.length === 0
      ? []
      : [
          blank,
          { text: question, tone: "heading" },
          ...found.flatMap(([id, list]) => [
            blank,
            ...findingBlocks(list, rules.get(id), q, language, most),
          ]),
        ];
  };
  return [
    ...families.flatMap((family) => under(family, familyQuestions[family][language])),
    ...under(undefined, words[language].other),
  ];
};

/** What could not be told, and the fact that would tell it. */
export const untoldBlocks = (
  cannotTell: readonly CannotTell[],
  rules: ReadonlyMap<string, Rule>,
  { language, width }: TextOptions,
): readonly Block[] => {
  if (cannotTell.length === 0) return [];
  const say = words[language];
  const rows = cannotTell.map(({ rule, field, because, count }) => [
    rules.get(rule)?.title[language] ?? rule,
    because === "notStated" ? `${field} (${say.notStated})` : field,
    String(count),
  ]);
  const [question, field, count] = say.untoldColumns;
  return [
    blank,
    { text: say.untold, tone: "heading" },
    blank,
    { text: say.untoldIntro, indent: 2 },
    blank,
    ...table([{ title: question }, { title: field }, { title: count, align: "right" }], rows, {
      width,
    }),
  ];
};

const outsideBlocks = (
  notExamined: readonly NotExamined[],
  rules: ReadonlyMap<string, Rule>,
  language: Language,
): readonly Block[] => {
  if (notExamined.length === 0) return [];
  const say = words[language];
  return [
    blank,
    { text: say.outside, tone: "heading" },
    blank,
    ...notExamined.map(
      ({ rule, reason, count }): Block => ({
        lead: "–",
        text: `${reason[language]} (${rules.get(rule)?.title[language] ?? rule}; ${count} ${say.times})`,
        indent: 2,
      }),
    ),
  ];
};
