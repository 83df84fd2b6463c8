import { hours } from "../../burden/hours.js";
import { inequality } from "../../burden/lenses/inequality.js";
import { tornado } from "../../burden/lenses/tornado.js";
import { perMinute } from "../../burden/small-units.js";
import { formatNumber } from "../../report/format-number.js";
import { originWords } from "../../report/vocabulary-words.js";
import { flowPicture } from "../../svg/flow-picture.js";
import { lorenzCurve } from "../../svg/lorenz-curve.js";
import { rangeBars } from "../../svg/range-bars.js";
import { tornadoPicture } from "../../svg/tornado-picture.js";
import type { HtmlContext } from "../context.js";
import { figure } from "../figure.js";
import { flowsOf } from "../flows-of.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    sum: (time: string, low: string, high: string) =>
      `Det som begärs tar ${time} timmar om året för dem som svarar, med alla lägsta och högsta tal ${low}–${high}.`,
    least: (time: string, count: string) => `minst ${time} (${count} krav säger inte vad de tar)`,
    byOrigin: "Varifrån kommer det som begärs?",
    byUnit: "På vilka faller det?",
    flow: "Från dem som svarar till dem som frågar",
    lorenz: "Hur jämnt ligger det?",
    tornado: "Vilken skattning bör mätas härnäst?",
    hours: "timmar om året",
    order: "Enheterna står i planens ordning, var och en med allt under sig.",
    more: (count: string) => `${count} enheter till visas inte i bilden.`,
    few: "Hur jämnt det ligger visas inte: färre än fem enheter kan jämföras.",
    sure: "Inget i summan är sagt som ett intervall, så det finns inget att mäta härnäst.",
  },
  en: {
    sum: (time: string, low: string, high: string) =>
      `What is asked for takes ${time} hours a year of those who answer, with all low and all high numbers ${low}–${high}.`,
    least: (time: string, count: string) =>
      `at least ${time} (${count} demands do not say what they take)`,
    byOrigin: "Where does what is asked for come from?",
    byUnit: "On whom does it fall?",
    flow: "From those who answer to those who ask",
    lorenz: "How evenly does it lie?",
    tornado: "Which estimate should be measured next?",
    hours: "hours a year",
    order: "The units stand in the plan's order, each with all beneath it.",
    more: (count: string) => `${count} more units are not in the picture.`,
    few: "How evenly it lies is not shown: fewer than five units can be compared.",
    sure: "Nothing in the sum is told as a range, so there is nothing to measure next.",
  },
} as const;
const [mostUnits, mostEstimates] = [20, 8];

const inHours = (small: number): number => small / (60 * perMinute);

/** Bodies and administrations; units within them are in what is rolled up. */
const tops: ReadonlySet<string | undefined> = new Set([
  "executive",
  "board",
  "jointBoard",
  "administration",
  "company",
  "federation",
]);

const unitFigure = (context: HtmlContext): Markup => {
  const { burden, q, language, name } = context;
  const say = words[language];
  const top = burden.byUnit.filter(({ unit }) => tops.has(q.get(unit)?.kind));
  const all = top.length === 0 ? burden.byUnit : top;
  const rest = all.length - mostUnits;
  return [
    figure(
      "burden-by-unit",
      (options) =>
        rangeBars(
          {
            title: say.byUnit,
            unit: say.hours,
            bars: all.slice(0, mostUnits).map(({ unit, rolledUp }) => ({
              name: name(unit),
              ...hours(rolledUp),
              unknown: rolledUp.unknown,
            })),
          },
          options,
        ),
      context,
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
  const { language, weights, name } = context;
  const say = words[language];
  const { total, rows } = tornado(weights, { most: mostEstimates });
  if (rows.length === 0) return p(say.sure, "muted");
  return figure(
    "tornado",
    (options) =>
      tornadoPicture(
        {
          title: say.tornado,
          unit: say.hours,
          total: inHours(total.mean),
          bars: rows.map(({ entity, low, high }) => ({
            name: name(entity),
            low: inHours(low),
            high: inHours(high),
          })),
        },
        options,
      ),
    context,
  );
};

/** How heavy is what is asked for, where does it come from, on whom does it fall, and how sure is that? */
export const burdenSection: HtmlSection = {
  id: "burden",
  title: { sv: "Hur mycket begärs, och varifrån?", en: "How much is asked for, and from where?" },
  build: (context): Markup => {
    const { language, burden } = context;
    const say = words[language];
    const number = (value: number) => formatNumber(value, language);
    const { likely, low, high } = hours(burden.demands, 0);
    const { unknown } = burden.demands;
    const time = unknown > 0 ? say.least(number(likely), number(unknown)) : number(likely);
    return [
      p(say.sum(time, number(low), number(high))),
      figure(
        "burden-by-origin",
        (options) =>
          rangeBars(
            {
              title: say.byOrigin,
              unit: say.hours,
              bars: burden.byOrigin.map(({ origin, amount }) => ({
                name: originWords[origin ?? "untold"][language],
                ...hours(amount),
                unknown: amount.unknown,
              })),
            },
            options,
          ),
        context,
      ),
      unitFigure(context),
      figure(
        "burden-flow",
        (options) =>
          flowPicture({ title: say.flow, unit: say.hours, flows: flowsOf(context) }, options),
        context,
      ),
      lorenzFigure(context),
      tornadoFigure(context),
    ].join("");
  },
};
