import { onceOnly } from "../../burden/lenses/once-only.js";
import { formatNumber } from "../../report/format-number.js";
import { hoursText } from "../../report/hours-text.js";
import { matrixPicture } from "../../svg/matrix-picture.js";
import { figure } from "../figure.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    title: "Vilka krav begär samma uppgift av samma enheter?",
    asked: "begärs",
    notAsked: "begärs inte",
    again: (again: string, anew: string, time: string) =>
      `${again} av ${anew} insamlingar görs om fast svaret redan finns. Det tar ${time}.`,
    none: "Planen visar ingen uppgift som samma enhet lämnar flera gånger.",
    question: "Varje krav kan ha goda skäl. Frågan till dem som begär är: kan ni läsa samma svar?",
    more: (count: string) => `${count} uppgifter till visas inte i bilden.`,
  },
  en: {
    title: "Which demands ask the same units for the same information?",
    asked: "asked for",
    notAsked: "not asked for",
    again: (again: string, anew: string, time: string) =>
      `${again} of ${anew} collections are made although the answer is there already. They take ${time}.`,
    none: "The plan shows nothing that the same unit gives more than once.",
    question:
      "Each demand may have good reasons. The question to those who ask: can you read one answer?",
    more: (count: string) => `${count} more pieces of information are not in the picture.`,
  },
} as const;
const [mostItems, mostAskers] = [15, 12];

/** What is asked for more than once: a row for each piece of information, a column for each demand that asks for it. */
export const onceOnlySection: HtmlSection = {
  id: "once-only",
  title: { sv: "Vad begärs flera gånger?", en: "What is asked for more than once?" },
  build: (context): Markup => {
    const { language, weights, things, name } = context;
    const say = words[language];
    const { again, anew, redundant, matrix } = onceOnly(weights, { things: things() });
    if (matrix.items.length === 0) return p(say.none);
    const number = (value: number) => formatNumber(value, language);
    const items = matrix.items.slice(0, mostItems);
    const inRows = matrix.cells.filter(({ item }) => item < items.length);
    const askers = [...new Set(inRows.map(({ asker }) => asker))].slice(0, mostAskers);
    const asked = new Set(inRows.map(({ item, asker }) => `${item} ${asker}`));
    const rest = matrix.items.length - items.length;
    return [
      p(
        again === 0
          ? say.none
          : say.again(number(again), number(anew), hoursText(redundant, language)),
      ),
      figure(
        "once-only-matrix",
        (options) =>
          matrixPicture(
            {
              title: say.title,
              columns: askers.map((asker) => name(matrix.askers[asker] ?? "")),
              signs: [
                { key: "asked", sign: "●", means: say.asked },
                { key: "not", sign: "·", means: say.notAsked },
              ],
              rows: items.map((item, row) => ({
                name: name(item),
                cells: askers.map((asker) => (asked.has(`${row} ${asker}`) ? "asked" : "not")),
              })),
            },
            options,
          ),
        context,
        { caption: false },
      ),
      p(rest > 0 ? `${say.question} ${say.more(number(rest))}` : say.question),
    ].join("");
  },
};
