import type { Report } from "../check/report.js";
import { adjustment } from "./adjustment.js";
import { formatDate } from "./format-date.js";
import type { Language } from "./language.js";
import type { Block } from "./page.js";

const words = {
  sv: {
    answered: (answered: number, asked: number) =>
      `${answered} av ${asked} ${asked === 1 ? "fråga" : "frågor"} kunde besvaras, helt eller delvis.`,
    error: () => "fel",
    warning: (count: number) => (count === 1 ? "varning" : "varningar"),
    info: () => "råd",
    found: (list: string) => `Fynd: ${list}.`,
    and: "och",
    none: "Inga fynd bland det som kunde besvaras.",
    off: (count: number) =>
      count === 1
        ? "En regel är avstängd, och är alltså inte prövad:"
        : `${count} regler är avstängda, och är alltså inte prövade:`,
    many: (count: number) => `${count} regler`,
    adjusted: "Profilen väger eller ställer in några regler på sitt eget sätt:",
    law: (day: string) => `Lagen är läst till och med den ${day}; senare ändringar är inte med.`,
  },
  en: {
    answered: (answered: number, asked: number) =>
      `${answered} of ${asked} ${asked === 1 ? "question" : "questions"} could be answered, in full or in part.`,
    error: (count: number) => (count === 1 ? "error" : "errors"),
    warning: (count: number) => (count === 1 ? "warning" : "warnings"),
    info: (count: number) => (count === 1 ? "piece of advice" : "pieces of advice"),
    found: (list: string) => `Findings: ${list}.`,
    and: "and",
    none: "No findings among what could be answered.",
    off: (count: number) =>
      count === 1
        ? "One rule is switched off, and so is not tried:"
        : `${count} rules are switched off, and so are not tried:`,
    many: (count: number) => `${count} rules`,
    adjusted: "The profile weighs or sets some rules in its own way:",
    law: (day: string) => `The law is read to ${day}; later amendments are not included.`,
  },
} as const;

/** More rules than these with one reason are only counted. */
const mostNamed = 5;

const byReason = (
  off: Report["off"],
  language: Language,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { rule, because } of off) {
    const known = found.get(because[language]);
    if (known) known.push(rule);
    else found.set(because[language], [rule]);
  }
  return found;
};

/** How many questions could be answered, how many findings there are, and how far the law was read. */
export const countBlocks = (report: Report, language: Language): readonly Block[] => {
  const say = words[language];
  const { error, warning, info, rulesAnswered, rulesAsked } = report.counts;
  const { off, adjusted } = report;
  const [e, w, i] = [
    `${error} ${say.error(error)} (✖)`,
    `${warning} ${say.warning(warning)} (▲)`,
    `${info} ${say.info(info)} (●)`,
  ];
  const found = error + warning + info > 0 ? say.found(`${e}, ${w} ${say.and} ${i}`) : say.none;
  const blocks: Block[] = [{ text: `${say.answered(rulesAnswered, rulesAsked)} ${found}` }];
  if (off.length > 0) {
    blocks.push({ text: say.off(off.length) });
    for (const [because, rules] of byReason(off, language)) {
      const named = rules.length > mostNamed ? say.many(rules.length) : rules.join(", ");
      blocks.push({ lead: "–", text: `${named}: ${because}`, indent: 2 });
    }
  }
  if (adjusted.length > 0) {
    blocks.push({ text: say.adjusted });
    for (const one of adjusted) {
      blocks.push({ lead: "–", text: `${adjustment(one, language)}: ${one.because}`, indent: 2 });
    }
  }
  if (report.lawReadTo !== null && report.lawReadTo < report.asOf) {
    blocks.push({ text: say.law(formatDate(report.lawReadTo, language)) });
  }
  return blocks;
};
