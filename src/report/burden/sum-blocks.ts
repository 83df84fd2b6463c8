import type { Burden } from "../../burden/burden.js";
import { money } from "../../burden/money.js";
import { personTime } from "../../burden/person-time.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import type { UncertaintyBeside } from "../../burden/uncertainty/uncertainty-beside.js";
import { about } from "../about.js";
import { formatNumber } from "../format-number.js";
import { hoursText } from "../hours-text.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";
import { plural } from "../plural.js";
import { besideBlocks } from "./beside-blocks.js";
import { howSureBlocks } from "./how-sure-blocks.js";
import { costAside, spreadAside } from "./spread-text.js";

const words = {
  sv: {
    nothing: "Planen nämner inga krav, uppföljningar eller egna regler under tiden.",
    asked: (hours: string, count: string) => `Det som begärs tar ${hours}, i ${count} krav.`,
    noneKnown: (count: string) =>
      `Hur lång tid det som begärs tar är okänt: planen säger det inte för något av de ${count} kraven. Summan är minst 0 timmar, och okänt är inte noll.`,
    unknown: (count: string) =>
      `För ${count === "1" ? "ett" : count} av dem saknas uppgifter, så summan är ett minsta mått.`,
    years: (years: string, hours: string, by: string) =>
      `Det motsvarar ${years} årsarbeten, räknat med ${hours} timmar på ett år${by}.`,
    cost: (isLeast: boolean, amount: string, currency: string) =>
      `Kostnad: ${isLeast ? "minst " : ""}${amount} ${currency}`,
    source: (source: string) => ` (timkostnad: ${source})`,
    unpriced: (count: string) => `; ${count} krav har inget pris eller bara ett delvis`,
    noPrices: "Kostnaden är okänd.",
    noRates: "Kostnaden är okänd: ingen timkostnad är angiven.",
    investedUnknown:
      "Planen nämner dialog och utveckling, men inte hur mycket tid som satsas på det.",
    invested: (hours: string) =>
      `Tid satsad på dialog och utveckling, vid sidan av kraven: ${hours}.`,
  },
  en: {
    nothing: "The plan tells of no demands, follow-ups or house rules in this time.",
    asked: (hours: string, count: string) =>
      `What is asked for takes ${hours}, in ${plural(count, "demand", "demands")}.`,
    noneKnown: (count: string) =>
      `How long it takes to answer is unknown: the plan does not say so for any of the ${count} demands. The sum is at least 0 hours, and unknown is not zero.`,
    unknown: (count: string) =>
      `For ${count === "1" ? "one" : count} of them facts are missing, so the sum is a least value.`,
    years: (years: string, hours: string, by: string) =>
      `That is ${years} full-time years, at ${hours} hours a year${by}.`,
    cost: (isLeast: boolean, amount: string, currency: string) =>
      `Cost: ${isLeast ? "at least " : ""}${amount} ${currency}`,
    source: (source: string) => ` (hourly cost: ${source})`,
    unpriced: (count: string) =>
      `; ${plural(count, "demand has", "demands have")} no price or only part of one`,
    noPrices: "The cost is unknown.",
    noRates: "The cost is unknown: no hourly cost is given.",
    investedUnknown:
      "The plan tells of dialogue and development, but not how much time is invested in it.",
    invested: (hours: string) =>
      `Time invested in dialogue and development, beside the demands: ${hours}.`,
  },
} as const;

/** The sum of what is asked for: at least so much, and how much of it is not known. */
export const sumBlocks = (
  burden: Burden,
  language: Language,
  howSure?: Uncertainty & Partial<UncertaintyBeside>,
): readonly Block[] => {
  const say = words[language];
  const { demands, invested, parameters } = burden;
  const show = (value: number, digits = 0) => formatNumber(value, language, digits);
  const count = demands.known + demands.unknown;
  if (count === 0) return [{ text: say.nothing }];

  const sentences: string[] = [];
  if (demands.minutes.high === 0 && demands.known === 0) sentences.push(say.noneKnown(show(count)));
  else {
    sentences.push(say.asked(hoursText(demands, language), show(count)));
    if (demands.unknown > 0) sentences.push(say.unknown(show(demands.unknown)));
    const years = personTime(demands, parameters.hoursPerYear, 1).likely;
    const { hoursPerYear, workingYear } = parameters;
    const by = workingYear === undefined ? "" : ` (${workingYear})`;
    if (years > 0) sentences.push(say.years(show(years, 1), show(hoursPerYear), by));
  }
  const blocks: Block[] = [
    { text: sentences.join(" ") },
    ...(howSure ? howSureBlocks(burden, howSure, language) : []),
    { text: costText(burden, language, howSure) },
    ...besideBlocks(burden, language, howSure?.beside),
  ];
  if (invested.unknown > 0 && invested.minutes.high === 0)
    blocks.push({ text: say.investedUnknown });
  else if (invested.known > 0) {
    const range = spreadAside(howSure?.invested?.minutes, language);
    blocks.push({ text: say.invested(`${hoursText(invested, language)}${range}`) });
  }
  return blocks;
};

/** What it costs. Where no demand has a range, that is said of the time already. */
const costText = (
  { demands, currency, parameters }: Burden,
  language: Language,
  howSure?: Uncertainty,
): string => {
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const cost = money(demands, 0);
  if (cost === null || (cost.high === 0 && demands.costUnknown > 0)) {
    return parameters.rates ? say.noPrices : say.noRates;
  }
  const isRanged = howSure !== undefined && howSure.ranged > 0;
  const range = isRanged ? costAside(howSure.total.cost ?? undefined, language) : "";
  const source = parameters.rates ? say.source(parameters.rates.source) : "";
  const unpriced = demands.costUnknown > 0 ? say.unpriced(show(demands.costUnknown)) : "";
  const near = demands.cost ? about(demands.cost, language) : "";
  return `${say.cost(demands.costUnknown > 0, `${near}${show(cost.likely)}`, currency)}${range}${source}${unpriced}.`;
};
