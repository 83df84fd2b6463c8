import type { Amount } from "../../burden/amount.js";
import { hours } from "../../burden/hours.js";
import { inequality } from "../../burden/lenses/inequality.js";
import { perMinute } from "../../burden/small-units.js";
import { rankedRanges } from "../../burden/uncertainty/ranked-ranges.js";
import type { Spread } from "../../burden/uncertainty/spread.js";
import { costText } from "../../report/amount-text.js";
import { spreadBy } from "../../report/burden/spread-by.js";
import { costAside, spreadCell } from "../../report/burden/spread-text.js";
import { sumBlocks } from "../../report/burden/sum-blocks.js";
import { tornadoRowName } from "../../report/burden/tornado-row-name.js";
import { formatNumber } from "../../report/format-number.js";
import { sumCell } from "../../report/hours-text.js";
import { originWords } from "../../report/vocabulary-words.js";
import { flowPicture } from "../../svg/flow-picture.js";
import { lorenzCurve } from "../../svg/lorenz-curve.js";
import { rangeBars } from "../../svg/range-bars.js";
import { tornadoPicture } from "../../svg/tornado-picture.js";
import type { HtmlContext } from "../context.js";
import { figure } from "../figure.js";
import { flowsOf } from "../flows-of.js";
import { htmlTable } from "../html-table.js";
import { folded, type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";
import { topUnits } from "../top-units.js";

const words = {
  sv: {
    byOrigin: "Varifrån kommer det som begärs?",
    byUnit: "På vilka faller det?",
    flow: "Från dem som svarar till dem som frågar",
    lorenz: "Hur jämnt ligger det?",
    tornado: "Vilken skattning bör mätas härnäst?",
    hours: "timmar om året",
    ends: { low: "10 % är under", high: "10 % är över" },
    ranges:
      "Punkten är det troligaste. Bandet är där summan hamnar i åtta fall av tio; det ligger ofta högre än punkten, eftersom arbete oftare drar ut på tiden än går fort. ≥ är minst: något är inte sagt.",
    order: "Enheterna står i planens ordning, var och en med allt under sig.",
    more: (count: string) => `${count} enheter till visas inte i bilden.`,
    few: "Hur jämnt det ligger visas inte: färre än fem enheter kan jämföras.",
    sure: "Inget i summan är sagt som ett intervall, så det finns inget att mäta härnäst.",
    money: "Det som begärs, i timmar och pengar",
    columns: ["Ursprung", "Timmar", "Åtta fall av tio", "Krav", "Därav okända", "Kostnad"],
    untold: "inte sagt",
  },
  en: {
    byOrigin: "Where does what is asked for come from?",
    byUnit: "On whom does it fall?",
    flow: "From those who answer to those who ask",
    lorenz: "How evenly does it lie?",
    tornado: "Which estimate should be measured next?",
    hours: "hours a year",
    ends: { low: "10% is below", high: "10% is above" },
    ranges:
      "The dot is what is most likely. The band is where the sum ends up in eight cases of ten; it often lies above the dot, since work more often drags on than goes fast. ≥ is at least: something is not told.",
    order: "The units stand in the plan's order, each with all beneath it.",
    more: (count: string) => `${count} more units are not in the picture.`,
    few: "How evenly it lies is not shown: fewer than five units can be compared.",
    sure: "Nothing in the sum is told as a range, so there is nothing to measure next.",
    money: "What is asked for, in hours and money",
    columns: ["Origin", "Hours", "Eight cases of ten", "Demands", "Of which unknown", "Cost"],
    untold: "not told",
  },
} as const;
const mostEstimates = 8;

const inHours = (small: number): number => small / (60 * perMinute);

/** A bar: the likely sum, and the band it is in eight times of ten; a sum without ranges is a point. */
const barOf = (name: string, amount: Amount, spread: Spread | undefined) => {
  const { likely } = hours(amount, 3);
  const isSure = spread === undefined || spread.sd === 0;
  return {
    name,
    low: isSure ? likely : inHours(spread.p10),
    likely,
    high: isSure ? likely : inHours(spread.p90),
    unknown: amount.unknown,
  };
};

const originFigure = (context: HtmlContext): Markup => {
  const { burden, howSure, language } = context;
  const say = words[language];
  const spreadOf = spreadBy(howSure.by.origin);
  const nameOf = (origin: (typeof burden.byOrigin)[number]["origin"]) =>
    originWords[origin ?? "untold"][language];
  const hasCost = burden.parameters.rates !== null;
  const number = (value: number) => formatNumber(value, language);
  return [
    figure(
      "burden-by-origin",
      (options) =>
        rangeBars(
          {
            title: say.byOrigin,
            unit: say.hours,
            ends: say.ends,
            bars: burden.byOrigin.map(({ origin, amount }) =>
              barOf(nameOf(origin), amount, spreadOf(origin)),
            ),
          },
          options,
        ),
      context,
      { caption: false },
    ),
    p(say.ranges, "muted"),
    folded(
      say.money,
      htmlTable(
        say.money,
        say.columns
          .slice(0, hasCost ? undefined : -1)
          .map((title, at) => ({ title, ...(at > 0 && { isNumber: true }) })),
        burden.byOrigin.map(({ origin, amount }) => {
          const spread = spreadOf(origin);
          const sum = (howSure.by.origin ?? []).find(({ key }) => key === origin);
          const cost = costText(amount, burden.currency, language);
          const range = sum?.cost && sum.cost.sd > 0 ? costAside(sum.cost, language) : "";
          return [
            nameOf(origin),
            sumCell(amount, language),
            (spread && spreadCell(spread, language)) || "–",
            number(amount.known + amount.unknown),
            number(amount.unknown),
            ...(hasCost ? [cost === undefined ? say.untold : `${cost}${range}`] : []),
          ];
        }),
      ),
    ),
  ].join("");
};

const unitFigure = (context: HtmlContext): Markup => {
  const { burden, howSure, q, language, name } = context;
  const say = words[language];
  const { shown, rest } = topUnits(burden, q);
  if (shown.length === 0) return "";
  const spreadOf = spreadBy(howSure.by.unit);
  return [
    figure(
      "burden-by-unit",
      (options) =>
        rangeBars(
          {
            title: say.byUnit,
            unit: say.hours,
            ends: say.ends,
            bars: shown.map(({ unit, rolledUp }) => barOf(name(unit), rolledUp, spreadOf(unit))),
          },
          options,
        ),
      context,
      { caption: false },
    ),
    p(rest > 0 ? `${say.order} ${say.more(formatNumber(rest, language))}` : say.order, "muted"),
  ].join("");
};

const lorenzFigure = (context: HtmlContext): Markup => {
  const { lorenz } = inequality(context.weights);
  const say = words[context.language];
  if (lorenz === null) return p(say.few, "muted");
  return figure(
    "lorenz",
    (options) => lorenzCurve({ title: say.lorenz, points: lorenz }, options),
    context,
  );
};

const tornadoFigure = (context: HtmlContext): Markup => {
  const { language, weights, effects } = context;
  const say = words[language];
  const { total, rows } = rankedRanges(weights, { most: mostEstimates, effects });
  if (rows.length === 0) return p(say.sure, "muted");
  return figure(
    "tornado",
    (options) =>
      tornadoPicture(
        {
          title: say.tornado,
          unit: say.hours,
          total: inHours(total.mean),
          bars: rows.map((row) => ({
            name: tornadoRowName(row, context, language),
            low: inHours(row.low),
            high: inHours(row.high),
          })),
        },
        options,
      ),
    context,
  );
};

const flowFigure = (context: HtmlContext): Markup => {
  const say = words[context.language];
  const flows = flowsOf(context);
  if (!flows.some(({ amount }) => amount > 0)) return "";
  return figure(
    "burden-flow",
    (options) => flowPicture({ title: say.flow, unit: say.hours, flows }, options),
    context,
  );
};

/** How heavy is what is asked for, where does it come from, on whom does it fall, and how sure is that? */
export const burdenSection: HtmlSection = {
  id: "burden",
  title: { sv: "Hur mycket begärs, och varifrån?", en: "How much is asked for, and from where?" },
  build: (context): Markup => {
    const { language, burden, howSure } = context;
    const sums = sumBlocks(burden, language, howSure).map(({ text }) => p(text));
    if (burden.demands.known + burden.demands.unknown === 0) return sums.join("");
    // Of unknown time there is nothing to draw.
    if (burden.demands.known === 0 && burden.demands.minutes.high === 0) return sums.join("");
    return [
      ...sums,
      originFigure(context),
      unitFigure(context),
      flowFigure(context),
      lorenzFigure(context),
      tornadoFigure(context),
    ].join("");
  },
};
