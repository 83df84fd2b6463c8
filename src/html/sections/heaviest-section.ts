import { hours } from "../../burden/hours.js";
import { demandCards } from "../../report/burden/demand-cards.js";
import { formatNumber } from "../../report/format-number.js";
import { plural } from "../../report/plural.js";
import type { HtmlContext } from "../context.js";
import { demandCount } from "../demand-count.js";
import { htmlTable } from "../html-table.js";
import { listedInData } from "../listed-in-data.js";
import { folded, h, type Markup, p, text } from "../markup.js";
import { rowLimits } from "../row-limits.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    all: (count: string) => (count === "1" ? "1 krav" : `${count} krav, de tyngsta först`),
    talks: (all: string, talks: string) =>
      `Av alla ${all} krav är ${talks} samtal, och de rangordnas inte.`,
    untold: (count: string) => `${count} krav, utan uppgift om tid`,
    nothing: "Planen nämner inga krav under året.",
    columns: ["Krav", "Lägst", "Troligast", "Högst", "Något är inte sagt"],
    yes: "ja",
    no: "nej",
    more: (count: string) => `… och ${count} till, lättare än så eller okända.`,
    none: "Vilka krav som är tyngst går inte att säga förrän planen säger vad kraven tar.",
    rank: "Krav rangordnas, aldrig enheter eller människor. Samtal är satsad tid och rangordnas inte.",
  },
  en: {
    all: (count: string) => (count === "1" ? "1 demand" : `${count} demands, the heaviest first`),
    talks: (all: string, talks: string) =>
      `Of all ${all} demands ${talks} are talk, and not ranked.`,
    untold: (count: string) => `${plural(count, "demand", "demands")}, of unknown time`,
    nothing: "The plan names no demands in the year.",
    columns: ["Demand", "Low", "Likely", "High", "Something is not told"],
    yes: "yes",
    no: "no",
    more: (count: string) => `… and ${count} more, lighter than these or unknown.`,
    none: "Which demands are heaviest cannot be told until the plan says what the demands take.",
    rank: "Demands are ranked, never units or people. Talk is time invested and is not ranked.",
  },
} as const;

/** The demands that were weighed, in hours, as the data hold them. */
const allDemands = (context: HtmlContext): Markup => {
  const { burden, language, name } = context;
  const say = words[language];
  const lines = burden.lines.slice(0, rowLimits.demands);
  if (lines.length === 0) return "";
  const number = (value: number) => formatNumber(value, language, value > 0 && value < 10 ? 1 : 0);
  const count = formatNumber(lines.length, language);
  const listed = demandCount(context.weights);
  const rest = listed - lines.length;
  const all = burden.demands.known + burden.demands.unknown;
  const isTold = lines.some(({ minutes }) => minutes.high > 0);
  const title = isTold ? say.all(count) : say.untold(count);
  return folded(
    title,
    all > listed
      ? p(say.talks(formatNumber(all, language), formatNumber(all - listed, language)), "muted")
      : "",
    htmlTable(
      title,
      say.columns.map((title, at) => ({ title, ...(at > 0 && at < 4 && { isNumber: true }) })),
      lines.map(({ id, minutes, missing }) => {
        const { low, likely, high } = hours({ minutes }, 3);
        const isUntold = missing.length > 0;
        return [
          name(id),
          ...[low, likely, high].map((value) =>
            isUntold && value === 0 ? "–" : `${isUntold ? "≥ " : ""}${number(value)}`,
          ),
          isUntold ? say.yes : say.no,
        ];
      }),
      { isSorted: true },
    ),
    rest > 0 ? listedInData(say.more(formatNumber(rest, language)), "demands", context) : "",
  );
};

/** The five heaviest demands, each on a card: who asked, on what ground, the lawful least, the use, and who may end it. */
export const heaviestSection: HtmlSection = {
  id: "heaviest",
  title: { sv: "De tyngsta kraven", en: "The heaviest demands" },
  build: (context): Markup => {
    const { language, asOf, weights, burden, things } = context;
    const say = words[language];
    const { currency } = burden;
    const cards = demandCards(weights, context, { language, asOf, currency, things: things() });
    if (burden.demands.known + burden.demands.unknown === 0) return p(say.nothing);
    if (cards.length === 0) return p(say.none) + allDemands(context);
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
      allDemands(context),
    ].join("");
  },
};
