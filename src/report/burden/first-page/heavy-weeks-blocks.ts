import { fallsInWeeks, type InWeek } from "../../../burden/falls-in-weeks.js";
import { type Peaks, peaks } from "../../../burden/lenses/peaks.js";
import { certaintyOf, type Weights } from "../../../burden/weights.js";
import { formatNumber } from "../../format-number.js";
import { hoursCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import type { Namer } from "../../namer.js";
import { type Block, blank } from "../../page.js";
import { weekName } from "../../week-name.js";
import { hoursPhrase } from "../hours-phrase.js";

const words = {
  sv: {
    title: "Veckorna som blir tyngst",
    known: ", av det som är känt",
    mean: (hours: string) => ` (i genomsnitt ${hours})`,
    ofWhich: (what: string) => `, varav ${what}`,
    demand: (name: string, hours: string) => `${hours} för ${name}`,
    over: (units: string) => `Mer än enheten har sagt att den har tid för: ${units}.`,
    overAt: (unit: string, hours: string, weeks: string) =>
      `${unit} (har ${hours} timmar i veckan) i ${weeks}`,
    weeks: (count: string) => `${count} veckor`,
    noneOver:
      "De enheter som har sagt vad de har tid för får inte mer än så, så vitt planen visar.",
    untold: (count: string) =>
      count === "1"
        ? "Vad en annan enhet har tid för är inte sagt."
        : `Vad ${count} andra enheter har tid för är inte sagt.`,
    allUntold:
      "Vad enheterna har tid för en vecka är inte sagt, så om de hinner går inte att säga.",
  },
  en: {
    title: "The weeks that get heaviest",
    known: ", of what is known",
    mean: (hours: string) => ` (${hours} on average)`,
    ofWhich: (what: string) => `, of which ${what}`,
    demand: (name: string, hours: string) => `${hours} for ${name}`,
    over: (units: string) => `More than the unit has said that it has time for: ${units}.`,
    overAt: (unit: string, hours: string, weeks: string) =>
      `${unit} (has ${hours} hours a week) in ${weeks}`,
    weeks: (count: string) => `${count} weeks`,
    noneOver:
      "The units that have said what they have time for get no more than that, as far as the plan shows.",
    untold: (count: string) =>
      count === "1"
        ? "What one other unit has time for is not told."
        : `What ${count} other units have time for is not told.`,
    allUntold:
      "What the units have time for in a week is not told, so whether they manage cannot be told.",
  },
} as const;

/** So many weeks are told, so many weeks of one unit are named, and so many demands in one week. */
const most = 3;
const weeksNamed = 4;
const demandsNamed = 3;

/** The heaviest of a week, until they stand for half of it. */
const halfOf = (falls: readonly InWeek[], minutes: number): readonly InWeek[] => {
  const shown: InWeek[] = [];
  let sum = 0;
  for (const one of falls) {
    if (2 * sum >= minutes || shown.length === demandsNamed) break;
    shown.push(one);
    sum += one.minutes;
  }
  return shown;
};
const inMinutes = (likely: number) => ({ minutes: { low: likely, likely, high: likely } });

const isAllKnown = (weights: Weights): boolean =>
  weights.demands.every((_, row) => certaintyOf(weights, row).minutesKnown);

/** The weeks of the year that break: the heaviest with what falls there, and the units asked for more than they have time for. */
export const heavyWeeksBlocks = (
  weights: Weights,
  names: Namer,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  const found = peaks(weights);
  if (found.maxToMean === null) return [];
  const { from, to } = weights.span;
  const week = (text: string) => weekName(text, language, from.slice(0, 4) !== to.slice(0, 4));
  const heaviest = found.heaviest.slice(0, most).filter(({ minutes }) => minutes > 0);
  const falls = fallsInWeeks(
    weights,
    heaviest.map((own) => own.week),
  );
  return [
    blank,
    {
      text: [
        say.title,
        isAllKnown(weights) ? "" : say.known,
        say.mean(hoursPhrase(inMinutes(found.mean), false, language)),
      ].join(""),
      tone: "heading",
    },
    ...heaviest.map((own, at): Block => {
      const demands = halfOf(falls[at] ?? [], own.minutes).map(({ demand, minutes }) =>
        say.demand(names.inText(demand), hoursCell(inMinutes(minutes), language)),
      );
      const what = demands.length > 0 ? say.ofWhich(listed(demands, language)) : "";
      const hours = hoursPhrase(inMinutes(own.minutes), false, language);
      return { lead: `${week(own.week)}:`, text: `${hours}${what}.`, indent: 2 };
    }),
    { text: capacityText(found, week, names, language), indent: 2 },
  ];
};

const capacityText = (
  { capacity, capacityUntold }: Peaks,
  week: (text: string) => string,
  { name }: Namer,
  language: Language,
): string => {
  const say = words[language];
  if (capacity.length === 0) return say.allUntold;
  const show = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const over = capacity
    .filter(({ weeks }) => weeks.length > 0)
    .map(({ unit, hoursPerWeek, weeks }) => {
      const when =
        weeks.length > weeksNamed
          ? say.weeks(show(weeks.length))
          : listed(weeks.map(week), language);
      return say.overAt(name(unit), show(hoursPerWeek), when);
    });
  return [
    over.length > 0 ? say.over(listed(over, language, 3)) : say.noneOver,
    ...(capacityUntold > 0 ? [say.untold(show(capacityUntold))] : []),
  ].join(" ");
};
