import { besides } from "../../../burden/beside.js";
import { currencyOf } from "../../../burden/currency-of.js";
import { howSure, type TypicalUnit } from "../../../burden/lenses/how-sure.js";
import type { Spread } from "../../../burden/uncertainty/spread.js";
import type { UncertainSum } from "../../../burden/uncertainty/uncertain-sum.js";
import { formatNumber } from "../../format-number.js";
import type { Language } from "../../language.js";
import { blank } from "../../page.js";
import { plural } from "../../plural.js";
import { originWords } from "../../vocabulary-words.js";
import { besideWords } from "../beside-blocks.js";
import { blockTable, note } from "../block-table.js";
import { purposeWord } from "../purpose-word.js";
import { section } from "../section.js";
import { costAside, spreadHours, spreadMoney } from "../spread-text.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    none: "Ingen har sagt hur säkra siffrorna är: inget krav har ett intervall.",
    ranged: (ranged: string, all: string, ranges: string) =>
      `${ranged} av ${all} krav bygger på tal som är sagda som intervall, ${ranges} olika tal. Låg till hög läses som nio fall av tio, om inget annat är sagt; en skattning som flera delar är ett och samma fel för alla.`,
    columns: ["Timmar", "Medel", "1 av 10 under", "Mitten", "1 av 10 över", "Framräknat"],
    all: "Allt som begärs",
    beside: (name: string) => `${name} (vid sidan av)`,
    invested: "Dialog och utveckling",
    money: (mean: string, range: string, currency: string) =>
      `I pengar kostar det som är känt och prissatt i medeltal ${mean} ${currency}${range}. Timkostnaden räknas som säker.`,
    method: { exact: "exakt", closedForm: "med formel", simulated: "med dragningar" },
    unknown: (count: string) =>
      `För ${count} krav saknas uppgifter. De är inte med i intervallen: summan är ”minst”, och intervallet gäller det som är känt.`,
    draws: (draws: string, seed: string) => `Dragningar: ${draws}, frö ${seed}.`,
    typical: (units: string, median: string, mean: string, product: string, total: string) =>
      `En typisk enhet av de ${units} som svarar har ${median} timmar (median). Summan bygger på medeltalet, ${mean} timmar per enhet: ${units} gånger medianen blir ${product} timmar, men summan är ${total}.`,
    typicalUnknown: (count: string) => `För ${count} av enheterna är det minst så mycket.`,
    medians: (count: string) =>
      `${count} krav bygger på en skattning som är en median. Medianer lagda ihop ger inte summan; där tiderna är snedfördelade blir den för låg.`,
  },
  en: {
    none: "Nobody has said how sure the figures are: no demand has a range.",
    ranged: (ranged: string, all: string, ranges: string) =>
      `${ranged} of ${all} demands rest on numbers told as ranges, ${ranges} different numbers. Low to high is read as nine cases of ten, unless something else is said; an estimate that several share is one and the same error for all.`,
    columns: ["Hours", "Mean", "1 in 10 below", "Middle", "1 in 10 above", "Worked out"],
    all: "All that is asked for",
    beside: (name: string) => `${name} (beside)`,
    invested: "Dialogue and development",
    money: (mean: string, range: string, currency: string) =>
      `In money, what is known and priced costs ${mean} ${currency} on average${range}. The hourly cost counts as sure.`,
    method: { exact: "exactly", closedForm: "by formula", simulated: "by draws" },
    unknown: (count: string) =>
      `For ${plural(count, "demand", "demands")} facts are missing. They are not in the ranges: the sum is “at least”, and the range is of what is known.`,
    draws: (draws: string, seed: string) => `Draws: ${draws}, seed ${seed}.`,
    typical: (units: string, median: string, mean: string, product: string, total: string) =>
      `A typical unit of the ${units} that answer has ${median} hours (median). The sum rests on the mean, ${mean} hours a unit: ${units} times the median is ${product} hours, but the sum is ${total}.`,
    typicalUnknown: (count: string) => `For ${count} of the units it is at least so much.`,
    medians: (count: string) =>
      `${plural(count, "demand rests", "demands rest")} on an estimate that is a median. Medians added up do not give the sum; where times are skew it comes out too low.`,
  },
} as const;

const typicalText = ({ units, median, mean, unknown }: TypicalUnit, language: Language): string => {
  const say = words[language];
  const show = (small: number) => spreadHours(small, language);
  const count = formatNumber(units, language);
  const text = say.typical(
    count,
    show(median),
    show(mean),
    show(units * median),
    show(units * mean),
  );
  return unknown === 0 ? text : `${text} ${say.typicalUnknown(formatNumber(unknown, language))}`;
};

export const howSureSection = section({
  id: "how-sure",
  figures: howSure,
  blocks: (sure, { weights, options: { language, width } }) => {
    const say = words[language];
    const { total, by, ranged, ranges, simulation, typical, onMedians, untold } = sure;
    const { beside, invested } = sure;
    const count = (value: number) => formatNumber(value, language);
    const hoursOf = ({ mean, p10, p50, p90 }: Spread) =>
      [mean, p10, p50, p90].map((small) => spreadHours(small, language));
    const row = (name: string, { minutes, unknown }: UncertainSum) => {
      const [mean = "", ...rest] = hoursOf(minutes);
      return [name, `${unknown > 0 ? "≥ " : ""}${mean}`, ...rest, say.method[minutes.method]];
    };
    const aside = [
      ...besides.map((name) => [besideWords[name][language], beside[name]] as const),
      [say.invested, invested] as const,
    ].filter(([, { minutes }]) => minutes.mean > 0);
    const rows = [
      row(say.all, total),
      ...(by.origin ?? []).map((sum) => row(originWords[sum.key ?? "untold"][language], sum)),
      ...(by.purpose ?? []).map((sum) => row(purposeWord(sum.key, language), sum)),
      ...aside.map(([name, sum]) => row(say.beside(name), sum)),
    ];
    const sums = [
      total,
      ...(by.origin ?? []),
      ...(by.purpose ?? []),
      ...aside.map(([, sum]) => sum),
    ];
    const isRanged = sums.some(({ minutes }) => minutes.sd > 0);
    const isSimulated = sums.some(({ minutes }) => minutes.method === "simulated");
    return [
      blank,
      { text: titleOf("how-sure", language), tone: "heading" },
      blank,
      {
        text:
          ranged === 0
            ? say.none
            : say.ranged(count(ranged), count(weights.demands.length), count(ranges)),
        indent: 2,
      },
      ...(isRanged ? blockTable(say.columns, 1, rows, width) : []),
      ...(isSimulated
        ? [
            {
              ...note(say.draws(count(simulation.draws), String(simulation.seed))),
              tone: "faint" as const,
            },
          ]
        : []),
      ...(total.cost && total.cost.mean > 0
        ? [
            blank,
            note(
              say.money(
                spreadMoney(total.cost.mean, language),
                costAside(total.cost, language),
                currencyOf(weights.plan),
              ),
            ),
          ]
        : []),
      ...(typical ? [blank, note(typicalText(typical, language))] : []),
      ...(onMedians > 0 ? [note(say.medians(count(onMedians)))] : []),
      ...(total.unknown > 0 ? [blank, note(say.unknown(count(total.unknown)))] : []),
      ...untoldText(untold, language),
    ];
  },
});
