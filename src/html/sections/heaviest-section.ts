import { hours } from "../../burden/hours.js";
import { isByNoLaw } from "../../burden/lawful-least.js";
import { why } from "../../explain/why.js";
import { changeSentence } from "../../report/burden/first-page/change-sentence.js";
import { groundSentence } from "../../report/burden/first-page/ground-sentence.js";
import { leastSentence } from "../../report/burden/first-page/least-sentence.js";
import { formatNumber } from "../../report/format-number.js";
import { listed } from "../../report/listed.js";
import { useSentence } from "../../report/why/use-sentences.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    none: "Vilka krav som är tyngst går inte att säga förrän planen säger vad kraven tar.",
    rank: "Krav rangordnas, aldrig enheter eller människor.",
    hours: (likely: string, low: string, high: string) =>
      `${likely} timmar om året (${low}–${high})`,
    least: "minst",
    terms: {
      hours: "Tar",
      who: "Vem svarar vem",
      ground: "Grund",
      lawful: "Lagens minsta",
      use: "Används till",
      same: "Begärs också i",
      change: "Vem kan ändra",
    },
    untold: "inte sagt",
    nobody: "ingen",
  },
  en: {
    none: "Which demands are heaviest cannot be told until the plan says what the demands take.",
    rank: "Demands are ranked, never units or people.",
    hours: (likely: string, low: string, high: string) => `${likely} hours a year (${low}–${high})`,
    least: "at least",
    terms: {
      hours: "Takes",
      who: "Who answers whom",
      ground: "Ground",
      lawful: "Lawful least",
      use: "Used for",
      same: "Also asked for in",
      change: "Who may change it",
    },
    untold: "not told",
    nobody: "nobody",
  },
} as const;
const most = 5;

/** The five heaviest demands, each on a card: who asked, on what ground, the lawful least, the use, and who may end it. */
export const heaviestSection: HtmlSection = {
  id: "heaviest",
  title: { sv: "De fem tyngsta kraven", en: "The five heaviest demands" },
  build: (context): Markup => {
    const { plan, q, language, asOf, weights, burden, name } = context;
    const say = words[language];
    const number = (value: number) => formatNumber(value, language);
    const lines = burden.lines.filter(({ minutes }) => minutes.likely > 0).slice(0, most);
    if (lines.length === 0) return p(say.none);
    const { rates, recipe } = burden.parameters;
    const { from, to } = weights.span;
    const cards = lines.map(({ id, minutes, missing }, at) => {
      const card = why(plan, id as Parameters<typeof why>[1], {
        asOf,
        from,
        to,
        ...(rates && { rates }),
        ...(recipe && { recipe: true as const }),
      });
      const demand = weights.demands.find((one) => one.id === id);
      const { likely, low, high } = hours({ minutes }, 0);
      const time = say.hours(number(likely), number(low), number(high));
      const givers =
        card?.from === undefined ? say.untold : listed(card.from.map(name), language, 4);
      const askers =
        card?.to === undefined
          ? undefined
          : card.to.length === 0
            ? say.nobody
            : listed(card.to.map(name), language, 3);
      const facts: readonly (readonly [string, string])[] =
        card === undefined || demand === undefined
          ? []
          : [
              [say.terms.hours, missing.length > 0 ? `${say.least} ${time}` : time],
              [say.terms.who, askers === undefined ? givers : `${givers} → ${askers}`],
              [say.terms.ground, groundSentence(q, demand, language)],
              [say.terms.lawful, leastSentence(card.least, demand.ground, language)],
              [say.terms.use, useSentence(demand.use, language)],
              ...(card.sameData.length === 0
                ? []
                : [
                    [
                      say.terms.same,
                      listed(
                        [...new Set(card.sameData.map((one) => name(one.other)))],
                        language,
                        3,
                      ),
                    ] as const,
                  ]),
              [
                say.terms.change,
                changeSentence(card.change, isByNoLaw(card.least), context, language),
              ],
            ];
      return h(
        "div",
        { class: "card" },
        h("h3", {}, text(`${at + 1}. ${name(id)}`)),
        h(
          "dl",
          {},
          ...facts.map(([term, fact]) => h("dt", {}, text(term)) + h("dd", {}, text(fact))),
        ),
      );
    });
    return [p(say.rank, "muted"), ...cards].join("");
  },
};
