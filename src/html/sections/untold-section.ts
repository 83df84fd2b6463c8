import { coverage } from "../../check/coverage.js";
import { missingSetting } from "../../check/missing-setting.js";
import { factText } from "../../report/fact-text.js";
import { formatNumber } from "../../report/format-number.js";
import { htmlTable } from "../html-table.js";
import { folded, type Markup, p, ul } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    intro:
      "En uppgift som saknas är varken ett fynd eller ett godkännande. När den fylls i kan frågan besvaras.",
    next: (answered: string, questions: string) =>
      `${answered} av ${questions} frågor är besvarade, räknat för varje post som de ställs om. Dessa uppgifter, sagda i den här ordningen, ger flest nya svar:`,
    gives: (fact: string, answers: string) => `${fact}: upp till ${answers} nya svar`,
    all: (count: string) => `Alla ${count} frågor som inte kunde besvaras`,
    caption: "Det som inte kan sägas, och uppgiften som skulle säga det",
    columns: ["Det som frågas", "Uppgift som saknas", "Antal"],
    outside: (count: string, reason: string) => `${count} × ${reason}`,
    notExamined: "Inte granskat",
    none: "Allt som frågas kunde besvaras.",
  },
  en: {
    intro:
      "A missing fact is neither a finding nor a pass. Once it is filled in, the question can be answered.",
    next: (answered: string, questions: string) =>
      `${answered} of ${questions} questions are answered, counted for each entity they are put about. These facts, told in this order, give the most new answers:`,
    gives: (fact: string, answers: string) => `${fact}: up to ${answers} new answers`,
    all: (count: string) => `All ${count} questions that could not be answered`,
    caption: "What cannot be told, and the fact that would tell it",
    columns: ["What is asked", "Missing fact", "Count"],
    outside: (count: string, reason: string) => `${count} × ${reason}`,
    notExamined: "Not examined",
    none: "All that is asked could be answered.",
  },
} as const;

/** What cannot be told, and which data would tell it? */
export const untoldSection: HtmlSection = {
  id: "untold",
  title: {
    sv: "Vad kan inte sägas, och vilken uppgift skulle säga det?",
    en: "What cannot be told, and which fact would tell it?",
  },
  build: ({ report, rules, language }): Markup => {
    const say = words[language];
    const show = (count: number) => formatNumber(count, language);
    const facts = report.cannotTell.filter(({ field }) => missingSetting(field) === undefined);
    const reasons = new Map<string, number>();
    for (const { reason, count } of report.notExamined) {
      reasons.set(reason[language], (reasons.get(reason[language]) ?? 0) + count);
    }
    const outside = Array.from(reasons, ([reason, count]) => say.outside(show(count), reason));
    if (facts.length === 0 && outside.length === 0) return p(say.none);
    const { answered, questions, next } = coverage(report);
    return [
      p(say.intro),
      next.length === 0 ? "" : p(say.next(show(answered), show(questions))),
      ul(next.map(({ field, answers }) => say.gives(factText(field, language), show(answers)))),
      facts.length === 0
        ? ""
        : folded(
            say.all(show(facts.length)),
            htmlTable(
              say.caption,
              say.columns.map((title, at) => ({ title, ...(at === 2 && { isNumber: true }) })),
              facts.map(({ rule, field, count }) => [
                rules.get(rule)?.title[language] ?? rule,
                factText(field, language),
                show(count),
              ]),
            ),
          ),
      outside.length === 0 ? "" : p(`${say.notExamined}:`),
      ul(outside),
    ].join("");
  },
};
