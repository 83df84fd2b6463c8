import { column } from "../../../burden/column.js";
import type { Demand } from "../../../burden/demand.js";
import { isHouseRule } from "../../../burden/is-house-rule.js";
import { isByNoLaw, leastOf } from "../../../burden/lawful-least.js";
import { rankedDemands, shareOf } from "../../../burden/lenses/ranked-demands.js";
import { sumsOf } from "../../../burden/tally.js";
import { certaintyOf, likelyOf, type Weights, wholeOf } from "../../../burden/weights.js";
import { whoMayChange } from "../../../explain/why-change.js";
import type { Id } from "../../../plan/id.js";
import { formatNumber } from "../../format-number.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import type { Namer } from "../../namer.js";
import { type Block, blank } from "../../page.js";
import { percentText } from "../../percent-text.js";
import { useSentence } from "../../why/use-sentences.js";
import { hoursPhrase } from "../hours-phrase.js";
import { changeSentence } from "./change-sentence.js";
import { groundSentence } from "./ground-sentence.js";
import { leastSentence } from "./least-sentence.js";
import { purposeSentence } from "./purpose-sentence.js";

const words = {
  sv: {
    title: (isFive: boolean, share: string) =>
      `De ${isFive ? "fem " : ""}tyngsta kraven (${share} av den kända tiden)`,
    unknown:
      "Vilka krav som är tyngst, och vilka veckor som blir tunga, går inte att säga förrän planen säger vad kraven tar.",
    answers: { one: (who: string) => `${who} svarar`, many: (who: string) => `${who} svarar` },
    units: (count: string) => `${count} enheter`,
    people: (units: string, people: string) => `${people} i ${units}`,
    touched: (who: string) => `Gäller ${who}`,
    times: (count: string, isOnce: boolean) => (isOnce ? " en gång" : ` ${count} gånger`),
    to: (whom: string) => `, till ${whom}`,
    nobody: ", till ingen",
    fromUntold: "Vem som svarar är inte sagt",
    lawOnly: "Annan användning än lagen är inte sagd.",
  },
  en: {
    title: (isFive: boolean, share: string) =>
      `The ${isFive ? "five " : ""}heaviest demands (${share} of the known time)`,
    unknown:
      "Which demands are heaviest, and which weeks get heavy, cannot be told until the plan says what the demands take.",
    answers: { one: (who: string) => `${who} answers`, many: (who: string) => `${who} answer` },
    units: (count: string) => `${count} units`,
    people: (units: string, people: string) => `${people} in ${units}`,
    touched: (who: string) => `Applies to ${who}`,
    times: (count: string, isOnce: boolean) => (isOnce ? " once" : ` ${count} times`),
    to: (whom: string) => `, to ${whom}`,
    nobody: ", to nobody",
    fromUntold: "Who answers is not told",
    lawOnly: "It is given for the law; no other use is told.",
  },
} as const;

const most = 5;

/** The heaviest demands as cards of a few lines: hours, who answers whom, who asked, the lawful least, the use, who may change it. */
export const heaviestDemandsBlocks = (
  weights: Weights,
  names: Namer,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  const ranked = rankedDemands(weights);
  const rows = ranked.rows.slice(0, most).filter((row) => likelyOf(weights, row) > 0);
  if (rows.length === 0) {
    const isUntold = ranked.rows.some((row) => !certaintyOf(weights, row).minutesKnown);
    return isUntold ? [blank, { text: say.unknown }] : [];
  }
  const minutes = rows.reduce((sum, row) => sum + likelyOf(weights, row), 0);
  const share = percentText(shareOf(minutes, ranked.minutes), language);
  return [
    blank,
    { text: say.title(rows.length === most, share), tone: "heading" },
    ...rows.flatMap((row, at) => [
      { lead: `${at + 1}.`, text: firstLine(weights, row, names, language), indent: 2 },
      { text: sentences(weights, row, names, language), indent: 5, hang: 5 },
    ]),
  ];
};

/** "Årsredovisning: 360 timmar. 6 enheter svarar en gång, till Kommunfullmäktige och Revisorerna." */
const firstLine = (weights: Weights, row: number, names: Namer, language: Language): string => {
  const demand = weights.demands[row] as Demand;
  const { minutesKnown, priced } = certaintyOf(weights, row);
  const hours = sumsOf(wholeOf(weights, row, column()), priced);
  const what = `${names.name(demand.id)}: ${hoursPhrase(hours, !minutesKnown, language)}.`;
  return `${what} ${answersText(weights, row, names, language)}.`;
};

const answersText = (
  { demands, times, population }: Weights,
  row: number,
  { name, within }: Namer,
  language: Language,
): string => {
  const say = words[language];
  const demand = demands[row] as Demand;
  const { from = [], to } = demand;
  const show = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const [first = ""] = from;
  if (from.length === 0) return say.fromUntold;
  const units = from.length === 1 ? name(first) : say.units(show(from.length));
  if (isHouseRule(demand)) return say.touched(units);
  const people = population[row] ?? Number.NaN;
  const who =
    Number.isNaN(people) || people === from.length ? units : say.people(units, show(people));
  const often = times[row] ?? Number.NaN;
  const whom =
    to === undefined
      ? ""
      : to.length === 0
        ? say.nobody
        : say.to(listed(to.map(within), language, 2));
  return [
    say.answers[who === name(first) ? "one" : "many"](who),
    Number.isNaN(often) ? "" : say.times(show(often), often === 1),
    whom,
  ].join("");
};

const sentences = (weights: Weights, row: number, names: Namer, language: Language): string => {
  const { q, demands } = weights;
  const demand = demands[row] as Demand;
  const least = leastOf(weights, row);
  return [
    groundSentence(q, demand, language),
    leastSentence(least, demand.ground, language),
    isHouseRule(demand)
      ? purposeSentence(q.get(demand.id as Id<"houseRule">)?.purpose, language)
      : demand.use === "law"
        ? words[language].lawOnly
        : useSentence(demand.use, language),
    changeSentence(whoMayChange(q, demand, least), isByNoLaw(least), names, language),
  ].join(" ");
};
