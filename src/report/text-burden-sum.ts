import type { BurdenSum } from "../burden/burden-sum.js";
import { money } from "../burden/money.js";
import { personTime } from "../burden/person-time.js";
import type { Rates } from "../burden/rates.js";
import { monthBlocks } from "./burden/month-blocks.js";
import { originBlocks } from "./burden/origin-blocks.js";
import { purposeBlocks } from "./burden/purpose-blocks.js";
import { formatNumber } from "./format-number.js";
import { formatPeriod } from "./format-period.js";
import { hoursText } from "./hours-text.js";
import type { Language } from "./language.js";
import { type Block, blank, layOut } from "./page.js";
import { plural } from "./plural.js";
import { spanPeriod } from "./span-period.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: (organisations: string, period: string) =>
      `${organisations === "1" ? "En organisation" : `${organisations} organisationer tillsammans`}: vad det som begärs tar i tid, ${period}`,
    none: "Ingen plan kunde mätas.",
    asked: (hours: string, demands: string, years: string, year: string) =>
      `Det som begärs tar ${hours}, i ${demands} krav. Det motsvarar ${years} årsarbeten, räknat med ${year} timmar på ett år.`,
    unknown: (count: string) =>
      `För ${count} av kraven saknas uppgifter, så summan är ett minsta mått.`,
    cost: (isLeast: boolean, amount: string, currency: string) =>
      `Kostnad: ${isLeast ? "minst " : ""}${amount} ${currency}`,
    noCost: "Kostnaden är okänd",
    rate: (perHour: string, currency: string, source: string) =>
      ` (timkostnad: ${perHour} ${currency}, ${source})`,
    rates: (source: string) => ` (timkostnad: ${source})`,
    noRate: ": ingen timkostnad är angiven",
    notSure: "Hur säker summan är visas för en plan i taget; intervall kan inte läggas ihop.",
    missing: "Vad är inte känt?",
    columns: ["Uppgift som saknas", "Antal"],
  },
  en: {
    title: (organisations: string, period: string) =>
      `${organisations === "1" ? "One organisation" : `${organisations} organisations together`}: the time that demands take, ${period}`,
    none: "No plan could be measured.",
    asked: (hours: string, demands: string, years: string, year: string) =>
      `What is asked for takes ${hours}, in ${plural(demands, "demand", "demands")}. That is ${years} full-time years, at ${year} hours a year.`,
    unknown: (count: string) =>
      `For ${count} of the demands facts are missing, so the sum is a least value.`,
    cost: (isLeast: boolean, amount: string, currency: string) =>
      `Cost: ${isLeast ? "at least " : ""}${amount} ${currency}`,
    noCost: "The cost is unknown",
    rate: (perHour: string, currency: string, source: string) =>
      ` (hourly cost: ${perHour} ${currency}, ${source})`,
    rates: (source: string) => ` (hourly cost: ${source})`,
    noRate: ": no hourly cost is given",
    notSure: "How sure it is can be shown for one plan at a time; ranges do not add up.",
    missing: "What is not known?",
    columns: ["Missing fact", "Count"],
  },
} as const;

const mostMissing = 20;

export interface TextBurdenSumOptions extends TextOptions {
  /** The hourly costs it was measured with, to be named beside the cost. */
  readonly rates?: Rates | undefined;
}

const rateText = (currency: string, rates: Rates | undefined, language: Language): string => {
  const say = words[language];
  if (rates === undefined) return say.noRate;
  const { perHour, groups, source } = rates;
  const isOne = perHour !== undefined && Object.keys(groups ?? {}).length === 0;
  if (!isOne) return say.rates(source);
  const digits = Number.isInteger(perHour) ? 0 : 2;
  return say.rate(formatNumber(perHour, language, digits), currency, source);
};

/**
 * What do all these organisations answer, in words? A sum from `mergeBurden` as text: the whole, where the demands come
 * from, what they are for, when they fall, and what is not known.
 *
 * @example
 * ```ts
 * import { measure, mergeBurden, noBurden, sumOfBurden } from "styrkedja/burden";
 * import { textBurdenSum } from "styrkedja/report";
 *
 * const one = sumOfBurden(measure(plan, { year: 2026, hoursPerYear: 1700 }));
 * console.log(textBurdenSum(mergeBurden(noBurden, one), { language: "sv" }));
 * ```
 */
export const textBurdenSum = (sum: BurdenSum, options: TextBurdenSumOptions): string => {
  const { language, width, rates } = options;
  const say = words[language];
  const { of, demands, unknown } = sum;
  if (of === null) return layOut([{ text: say.none }], options);
  const show = (value: number, digits = 0) => formatNumber(value, language, digits);
  const period = formatPeriod(spanPeriod(of), language);
  const years = personTime(demands, of.hoursPerYear, 1).likely;
  const asked = show(demands.known + demands.unknown);
  const cost = money(demands, 0);
  const priced = cost
    ? say.cost(demands.costUnknown > 0, show(cost.likely), of.currency)
    : say.noCost;
  const missing = [...unknown]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostMissing)
    .map(({ field, count }) => [field, show(count)]);
  const [field, count] = say.columns;
  const missingBlocks: readonly Block[] =
    missing.length === 0
      ? []
      : [
          blank,
          { text: say.missing, tone: "heading" },
          blank,
          ...table([{ title: field }, { title: count, align: "right" }], missing, { width }),
        ];
  return layOut(
    [
      { text: say.title(show(sum.organisations), period), tone: "heading" },
      blank,
      {
        text: say.asked(hoursText(demands, language), asked, show(years, 1), show(of.hoursPerYear)),
      },
      ...(demands.unknown > 0 ? [{ text: say.unknown(show(demands.unknown)) }] : []),
      { text: `${priced}${rateText(of.currency, rates, language)}.` },
      { text: say.notSure },
      ...originBlocks(sum, options),
      ...purposeBlocks(sum, options),
      ...monthBlocks(sum, language),
      ...missingBlocks,
    ],
    options,
  );
};
