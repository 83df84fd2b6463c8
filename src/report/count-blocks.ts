import type { Report } from "../check/report.js";
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
      `Metoden stänger av ${count === 1 ? "en regel, som alltså inte är prövad" : `${count} regler, som alltså inte är prövade`}:`,
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
      `The method switches off ${count === 1 ? "one rule, which is not tried" : `${count} rules, which are not tried`}:`,
    law: (day: string) => `The law is read to ${day}; later amendments are not included.`,
  },
} as const;

/** How many questions could be answered, how many findings there are, and how far the law was read. */
export const countBlocks = (report: Report, language: Language): readonly Block[] => {
  const say = words[language];
  const { error, warning, info, rulesAnswered, rulesAsked } = report.counts;
  const { off } = report;
  const [e, w, i] = [
    `${error} ${say.error(error)} (✖)`,
    `${warning} ${say.warning(warning)} (▲)`,
    `${info} ${say.info(info)} (●)`,
  ];
  const found = error + warning + info > 0 ? say.found(`${e}, ${w} ${say.and} ${i}`) : say.none;
  const blocks: Block[] = [{ text: `${say.answered(rulesAnswered, rulesAsked)} ${found}` }];
  if (off.length > 0) blocks.push({ text: `${say.off(off.length)} ${off.join(", ")}.` });
  if (report.lawReadTo !== null && report.lawReadTo < report.asOf) {
    blocks.push({ text: say.law(formatDate(report.lawReadTo, language)) });
  }
  return blocks;
};
