import type { Why } from "../explain/why.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { formatDate } from "./format-date.js";
import { namer } from "./namer.js";
import { layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";
import { changeSentences } from "./why/change-sentences.js";
import { costBlocks, pathText } from "./why/cost-blocks.js";
import { draftBlocks } from "./why/draft-blocks.js";
import { leastSentences } from "./why/least-text.js";
import { fact, sentence, titled } from "./why/parts.js";
import { sameDataBlocks } from "./why/same-data-blocks.js";
import { useSentences } from "./why/use-sentences.js";
import { whoBlocks } from "./why/who-blocks.js";

const words = {
  sv: {
    title: (name: string) => `Varför gör vi det här? ${name}`,
    least: "Vad kräver lagen som minst?",
    use: "Vad används svaret till?",
    change: "Vem kan ändra eller avsluta det, och när?",
    untold: "Vad säger planen inte?",
    missing: "Inte sagt",
  },
  en: {
    title: (name: string) => `Why do we do this? ${name}`,
    least: "What is the least the law asks?",
    use: "What is the answer used for?",
    change: "Who can change or end it, and when?",
    untold: "What does the plan not tell?",
    missing: "Not told",
  },
} as const;

/**
 * Why do we do this, in words? A card about one demand: who asked, on what ground, the lawful least, the use, the cost,
 * who else asks for the same, who may end it and when, and a draft of the decision.
 *
 * @example
 * ```ts
 * import { why } from "styrkedja/explain";
 * import { textWhy } from "styrkedja/report";
 *
 * const card = why(plan, "obligation:care-monthly-table", { asOf: "2026-11-01", year: 2026 });
 * console.log(textWhy(plan, card, { language: "sv" }));
 * ```
 */
export const textWhy = (plan: Plan, card: Why, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const q = query(plan);
  const { name } = namer(q, language);
  const { demand, asOf, untold } = card;
  const isRule = demand.startsWith("houseRule:");
  const missing = untold.map((field) => pathText(demand, field, language));
  return layOut(
    [
      { text: say.title(name(demand)), tone: "heading" },
      { text: `${demand} · ${formatDate(asOf, language)}`, tone: "faint" },
      ...whoBlocks(card, q, language),
      ...(isRule ? [] : titled(say.least, leastSentences(card.least, language).map(sentence))),
      ...(isRule ? [] : titled(say.use, useSentences(card.use, q, language).map(sentence))),
      ...costBlocks(card, language),
      ...sameDataBlocks(card, q, language),
      ...titled(say.change, changeSentences(card, q, language).map(sentence)),
      ...titled(say.untold, missing.length > 0 ? [fact(say.missing, missing.join("; "))] : []),
      ...draftBlocks(card, q, language),
    ],
    options,
  );
};
