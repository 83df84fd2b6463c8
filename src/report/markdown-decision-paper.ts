import { measured } from "../burden/measure.js";
import { uncertainty } from "../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import type { Weights } from "../burden/weights.js";
import { coverage } from "../check/coverage.js";
import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { demandCards } from "./burden/demand-cards.js";
import { sumBlocks } from "./burden/sum-blocks.js";
import { factText } from "./fact-text.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import { goalStates } from "./goal-states.js";
import { labelText } from "./label-text.js";
import type { Language } from "./language.js";
import { leadSentences } from "./lead-sentences.js";
import { bullet, fromBlocks, heading, row } from "./markdown-parts.js";
import { markdownText as safe } from "./markdown-text.js";
import { methodOf } from "./method-of.js";
import { namer } from "./namer.js";
import { severityWords } from "./severity-words.js";
import { sourceText } from "./source-text.js";
import { summaryOf } from "./summary-of.js";

const words = {
  sv: {
    title: (name: string) => `Tjänsteskrivelse: styrningen i ${name}`,
    short: "Ärendet i korthet",
    background: "Bakgrund",
    made: (plan: string, day: string) =>
      `Underlaget är gjort ur planen ”${plan}”, så som den visar den ${day}.`,
    method: (name: string) => `Styrmetod: ${name}.`,
    law: (day: string) =>
      `Lagen är läst till och med den ${day}; senare ändringar är inte med. Vad planen visar är inte vad en domstol säger.`,
    shows: "Vad planen visar",
    columns: ["Tyngd", "Fynd", "Regel"],
    more: (count: string) => `… och ${count} regler till med fynd. Alla: styrkedja check PLAN.`,
    nothing: "Inga fynd bland det som kunde besvaras.",
    burden: "Börda",
    heaviest: "De tyngsta kraven",
    rank: "Krav rangordnas, aldrig enheter eller människor.",
    untold: "Vad som inte kan sägas",
    answered: (answered: string, questions: string) =>
      `${answered} av ${questions} frågor är besvarade. Det som inte kan sägas är varken fynd eller godkänt.`,
    gives: (fact: string, answers: string) => `${fact}: upp till ${answers} nya svar`,
    sources: "Källor",
    moreSources: (count: string) => `… och ${count} till.`,
    noSources: "Inget fynd vilar på någon källa.",
    proposal: "Förslag till beslut",
    author: "(Skrivs av handläggaren. Underlaget föreslår inget beslut.)",
  },
  en: {
    title: (name: string) => `Paper for decision: the steering of ${name}`,
    short: "The matter in short",
    background: "Background",
    made: (plan: string, day: string) => `Made from the plan “${plan}”, as it shows on ${day}.`,
    method: (name: string) => `Steering method: ${name}.`,
    law: (day: string) =>
      `The law is read up to and including ${day}; later changes are not in it. What the plan shows is not what a court says.`,
    shows: "What the plan shows",
    columns: ["Weight", "Findings", "Rule"],
    more: (count: string) => `… and ${count} more rules with findings. All: styrkedja check PLAN.`,
    nothing: "No findings among what could be answered.",
    burden: "Burden",
    heaviest: "The heaviest demands",
    rank: "Demands are ranked, never units or people.",
    untold: "What cannot be told",
    answered: (answered: string, questions: string) =>
      `${answered} of ${questions} questions are answered. What cannot be told is neither a finding nor a pass.`,
    gives: (fact: string, answers: string) => `${fact}: up to ${answers} new answers`,
    sources: "Sources",
    moreSources: (count: string) => `… and ${count} more.`,
    noSources: "No finding rests on a source.",
    proposal: "Proposal for decision",
    author: "(Written by the author. This paper proposes no decision.)",
  },
} as const;
/** A paper for a decision is read in a few minutes. */
const [mostRules, mostSources] = [10, 15];

/**
 * What can be laid before those who decide? The plan as a short paper in Markdown: the matter, the background, what the plan shows, the
 * burden, the five heaviest demands with their ground and the lawful least, what cannot be told, and the sources. The proposal
 * is left to its author.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { weigh } from "styrkedja/burden";
 * import { markdownDecisionPaper } from "styrkedja/report";
 *
 * const seen = {
 *   report: check(plan, { asOf: "2026-11-01" }),
 *   weights: weigh(plan, { year: 2026, hoursPerYear: 1700 }),
 * };
 * markdownDecisionPaper(plan, seen, { language: "sv" }).startsWith("# Tjänsteskrivelse"); // true
 * ```
 */
export const markdownDecisionPaper = (
  plan: Plan,
  seen: { readonly report: Report; readonly weights: Weights },
  { language }: { readonly language: Language },
): string => {
  const { report, weights } = seen;
  const { asOf, lawReadTo } = report;
  const { q } = weights;
  const say = words[language];
  const names = namer(q, language);
  const number = (value: number) => formatNumber(value, language);
  const burden = measured(weights);
  const method = methodOf(plan, report);
  const lead = leadSentences({ goals: goalStates(q, asOf), burden, report, method }, language);
  const organisation = names.name(plan.organisation.id);
  const cards = demandCards(weights, names, { language, asOf, currency: burden.currency });
  const { answered, questions, next } = coverage(report);
  const howSure = { ...uncertainty(weights), ...uncertaintyBeside(weights) };
  const background = [
    say.made(plan.title ?? organisation, formatDate(asOf, language)),
    ...(method ? [say.method(labelText(method.title, language))] : []),
    ...(lawReadTo === null ? [] : [say.law(formatDate(lawReadTo, language))]),
  ].join(" ");
  return `${[
    heading(1, say.title(organisation)),
    heading(2, say.short),
    safe(lead.join(" ")),
    heading(2, say.background),
    safe(background),
    heading(2, say.shows),
    ...findingParts(plan, report, language),
    heading(2, say.burden),
    ...fromBlocks(sumBlocks(burden, language, howSure)),
    ...(cards.length === 0
      ? []
      : [
          heading(2, say.heaviest),
          safe(say.rank),
          ...cards.flatMap(({ name, facts }, at) => [
            heading(3, `${at + 1}. ${name}`),
            facts.map(({ term, text }) => bullet(`**${safe(term)}:** ${safe(text)}`)).join("\n"),
          ]),
        ]),
    heading(2, say.untold),
    safe(say.answered(number(answered), number(questions))),
    next
      .map(({ field, answers }) =>
        bullet(safe(say.gives(factText(field, language), number(answers)))),
      )
      .join("\n"),
    heading(2, say.sources),
    sourceLines(report, language),
    heading(2, say.proposal),
    safe(say.author),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
};

/** The rules that found something, the heaviest first, as a table. */
const findingParts = (plan: Plan, report: Report, language: Language): readonly string[] => {
  const say = words[language];
  const { found } = summaryOf(plan, report, { language });
  if (found.length === 0) return [safe(say.nothing)];
  const rows = found.slice(0, mostRules).map(({ title, severity, count }) => {
    const { sign, [language]: word } = severityWords[severity];
    return row([`${sign} ${word}`, formatNumber(count, language), safe(title)]);
  });
  const rest = found.length - mostRules;
  return [
    [row(say.columns), row(["---", "---:", "---"]), ...rows].join("\n"),
    ...(rest > 0 ? [safe(say.more(formatNumber(rest, language)))] : []),
  ];
};

/** What the findings rest on, those of the heaviest first, each once. */
const sourceLines = (report: Report, language: Language): string => {
  const say = words[language];
  const cited = [
    ...new Set(
      (["error", "warning", "info"] as const)
        .flatMap((weight) => report.findings.filter(({ severity }) => severity === weight))
        .flatMap(({ sources }) => sources.map((source) => sourceText(source, language))),
    ),
  ];
  if (cited.length === 0) return safe(say.noSources);
  const rest = cited.length - mostSources;
  return [
    ...cited.slice(0, mostSources),
    ...(rest > 0 ? [say.moreSources(formatNumber(rest, language))] : []),
  ]
    .map((line) => bullet(safe(line)))
    .join("\n");
};
