import { demandCards } from "../../report/burden/demand-cards.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    none: "Vilka krav som är tyngst går inte att säga förrän planen säger vad kraven tar.",
    rank: "Krav rangordnas, aldrig enheter eller människor. Samtal är satsad tid och rangordnas inte.",
  },
  en: {
    none: "Which demands are heaviest cannot be told until the plan says what the demands take.",
    rank: "Demands are ranked, never units or people. Talk is time invested and is not ranked.",
  },
} as const;

/** The five heaviest demands, each on a card: who asked, on what ground, the lawful least, the use, and who may end it. */
export const heaviestSection: HtmlSection = {
  id: "heaviest",
  title: { sv: "De tyngsta kraven", en: "The heaviest demands" },
  build: (context): Markup => {
    const { language, asOf, weights, burden } = context;
    const say = words[language];
    const cards = demandCards(weights, context, { language, asOf, currency: burden.currency });
    if (cards.length === 0) return p(say.none);
    return [
      p(say.rank, "muted"),
      ...cards.map(({ name, facts }, at) =>
        h(
          "div",
          { class: "card" },
          h("h3", {}, text(`${at + 1}. ${name}`)),
          h(
            "dl",
            {},
            ...facts.map(
              ({ term, text: fact }) => h("dt", {}, text(term)) + h("dd", {}, text(fact)),
            ),
          ),
        ),
      ),
    ].join("");
  },
};
