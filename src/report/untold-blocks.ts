import { coverage } from "../check/coverage.js";
import { missingSetting } from "../check/missing-setting.js";
import type { Report } from "../check/report.js";
import type { Rule } from "../rules/rule.js";
import { factText } from "./fact-text.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank } from "./page.js";
import { settingBlocks } from "./setting-blocks.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: "Vad kan inte sägas, och vilken uppgift skulle säga det?",
    intro:
      "En uppgift som saknas är varken ett fynd eller ett godkännande. När den fylls i kan frågan besvaras.",
    columns: ["Det som frågas", "Uppgift som saknas", "Antal"],
    notStated: "bara slutsats eller skattning",
    next: (answered: string, questions: string) =>
      `${answered} av ${questions} frågor är besvarade, räknat för varje post som de ställs om. Dessa uppgifter, sagda i den här ordningen, ger flest nya svar:`,
    gives: (answers: string) => `upp till ${answers}`,
    nextColumns: ["Uppgift att fylla i", "Nya svar"],
  },
  en: {
    title: "What cannot be told, and which fact would tell it?",
    intro:
      "A missing fact is neither a finding nor a pass. Once it is filled in, the question can be answered.",
    columns: ["What is asked", "Missing fact", "Count"],
    notStated: "only inferred or estimated",
    next: (answered: string, questions: string) =>
      `${answered} of ${questions} questions are answered, counted for each entity they are put about. These facts, told in this order, give the most new answers:`,
    gives: (answers: string) => `up to ${answers}`,
    nextColumns: ["Fact to fill in", "New answers"],
  },
} as const;

/** The facts to fill in first: those that answer most of what could not be told. */
const nextBlocks = (
  report: Pick<Report, "rules">,
  { language, width }: TextOptions,
): readonly Block[] => {
  const { answered, questions, next } = coverage(report);
  if (next.length === 0) return [];
  const say = words[language];
  const show = (count: number) => formatNumber(count, language);
  const [field, answers] = say.nextColumns;
  return [
    blank,
    { text: say.next(show(answered), show(questions)), indent: 2 },
    blank,
    ...table(
      [{ title: field }, { title: answers, align: "right" }],
      next.map((fact) => [factText(fact.field, language), say.gives(show(fact.answers))]),
      { width },
    ),
  ];
};

/** What could not be told, and the fact that would tell it. */
export const untoldBlocks = (
  report: Pick<Report, "cannotTell" | "rules">,
  rules: ReadonlyMap<string, Rule>,
  { language, width }: TextOptions,
): readonly Block[] => {
  const settings = settingBlocks(report.cannotTell, rules, language);
  const cannotTell = report.cannotTell.filter(({ field }) => missingSetting(field) === undefined);
  if (cannotTell.length === 0) return settings;
  const say = words[language];
  const rows = cannotTell.map(({ rule, field, because, count }, at) => [
    // A question that lacks several facts is put once.
    cannotTell[at - 1]?.rule === rule ? "" : (rules.get(rule)?.title[language] ?? rule),
    factText(field, language) + (because === "notStated" ? `, ${say.notStated}` : ""),
    formatNumber(count, language),
  ]);
  const [question, field, count] = say.columns;
  const columns = [
    { title: question },
    { title: field },
    { title: count, align: "right" as const },
  ];
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    { text: say.intro, indent: 2 },
    ...nextBlocks(report, { language, width }),
    blank,
    ...table(columns, rows, { width }),
    ...settings,
  ];
};
