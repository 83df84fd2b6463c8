import { hours } from "../../burden/hours.js";
import { invested } from "../../burden/lenses/invested.js";
import { codeWord } from "../../plan/code-word.js";
import { amountText } from "../../report/amount-text.js";
import { rangeBars } from "../../svg/range-bars.js";
import { figure } from "../figure.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    title: "Tid som satsas på dialog och lärande",
    hours: "timmar om året",
    untold: "slag inte sagt",
    beside: (time: string, demands: string) =>
      `På dialog, utveckling och lärande satsas ${time} under året. Det som begärs tar ${demands}. Den satsade tiden räknas aldrig in i kraven.`,
    none: "Planen berättar inte om någon satsad tid under året.",
  },
  en: {
    title: "Time invested in dialogue and learning",
    hours: "hours a year",
    untold: "kind not told",
    beside: (time: string, demands: string) =>
      `In dialogue, development and learning ${time} is invested in the year. What is asked for takes ${demands}. Time invested is never counted among the demands.`,
    none: "The plan tells of no time invested in the year.",
  },
} as const;

/** How much time is invested in dialogue and learning, beside what is asked for? */
export const investedSection: HtmlSection = {
  id: "invested",
  title: { sv: "Hur mycket tid satsas på lärande?", en: "How much time is invested in learning?" },
  build: (context): Markup => {
    const { language, weights } = context;
    const say = words[language];
    const { dialogues, programmes, total, demands } = invested(weights);
    if (total.known + total.unknown === 0) return p(say.none);
    const lead = p(say.beside(amountText(total, language), amountText(demands, language)));
    if (total.known === 0 && total.minutes.high === 0) return lead;
    return [
      lead,
      figure(
        "invested-time",
        (options) =>
          rangeBars(
            {
              title: say.title,
              unit: say.hours,
              bars: [...dialogues, ...programmes].map(({ kind, amount }) => ({
                name: kind === null ? say.untold : (codeWord(kind, language) ?? kind),
                ...hours(amount),
                unknown: amount.unknown,
              })),
            },
            options,
          ),
        context,
        { caption: false },
      ),
    ].join("");
  },
};
