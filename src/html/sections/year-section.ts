import { byWeek } from "../../burden/lenses/by-week.js";
import { perMinute } from "../../burden/small-units.js";
import { unitWeeks } from "../../burden/unit-weeks.js";
import type { Id } from "../../plan/id.js";
import { monthName } from "../../report/format-date.js";
import { heatMap } from "../../svg/heat-map.js";
import { yearWheel } from "../../svg/year-wheel.js";
import type { HtmlContext } from "../context.js";
import { figure } from "../figure.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    weeks: "När på året faller det som begärs, och på vilka enheter?",
    hours: "timmar i veckan",
    week: "v.",
    wheel: "Årshjul: uppföljningar",
    more: (count: number) => `${count} enheter till, med mindre, visas inte i kartan.`,
    least: "≥ är minst: något är inte sagt.",
    order: "Enheterna står i planens ordning, var och en med allt under sig.",
    unknown:
      "När på året det faller går inte att säga: planen säger inte hur lång tid något av det tar.",
    noWheel: "Planen har inga uppföljningar som återkommer.",
    without: (names: string) => `Utan dagar i planen: ${names}.`,
  },
  en: {
    weeks: "When in the year does what is asked for fall, and on which units?",
    hours: "hours a week",
    week: "w.",
    wheel: "Year wheel: follow-ups",
    more: (count: number) => `${count} more units, with less, are not on the map.`,
    least: "≥ is at least: something is not told.",
    order: "The units stand in the plan's order, each with all beneath it.",
    unknown:
      "When in the year it falls cannot be told: the plan does not say how long any of it takes.",
    noWheel: "The plan has no follow-ups that come back.",
    without: (names: string) => `Without days in the plan: ${names}.`,
  },
} as const;
/** Rows of the map: the units with most hours, shown in the plan's order. */
const mostUnits = 24;

const heatFigure = (context: HtmlContext): Markup => {
  const { language, weights, burden, q, name } = context;
  const say = words[language];
  const lowest = burden.byUnit.filter(({ own }) => own.known + own.unknown > 0);
  const kept = new Set(
    lowest
      .toSorted((a, b) => b.own.minutes.likely - a.own.minutes.likely)
      .slice(0, mostUnits)
      .map(({ unit }) => unit),
  );
  const units = lowest.map(({ unit }) => unit).filter((unit) => kept.has(unit));
  const loads = unitWeeks(weights, units);
  const weeks = byWeek(weights).map(({ week }) => week);
  const groups = monthsOf(weeks, context);
  const rows = units.map((unit: Id<"unit">) => {
    const capacity = q.get(unit)?.hoursPerWeek;
    const load = loads.get(unit);
    const isUntold = load?.isLeast === true && load.minutes.every((small) => small === 0);
    return {
      name: name(unit),
      isLeast: load?.isLeast === true && !isUntold,
      // Where nothing is told, an empty week is not a week without work.
      values: (load?.minutes ?? []).map((small) => (isUntold ? null : small / (60 * perMinute))),
      ...(capacity !== undefined && { capacity }),
    };
  });
  if (rows.every(({ values }) => values.every((value) => value === null))) return p(say.unknown);
  const notes = [
    say.order,
    ...(rows.some(({ isLeast }) => isLeast) ? [say.least] : []),
    ...(lowest.length > kept.size ? [say.more(lowest.length - kept.size)] : []),
  ];
  return [
    figure(
      "heat",
      (options) =>
        heatMap(
          {
            title: say.weeks,
            unit: say.hours,
            columns: weeks.map((week) => `${say.week} ${Number(week.slice(-2))}`),
            groups,
            rows,
          },
          options,
        ),
      context,
    ),
    p(notes.join(" "), "muted"),
  ].join("");
};

/** Where each month begins among the weeks: the week its first Thursday lies in, as ISO counts. */
const monthsOf = (weeks: readonly string[], { language, weights }: HtmlContext) => {
  const year = Number(weights.span.from.slice(0, 4));
  return Array.from({ length: 12 }, (_, month) => {
    const days = (Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
    return {
      name: monthName(month + 1, language).slice(0, 3),
      from: Math.min(weeks.length - 1, Math.round(days / 7)),
    };
  });
};

const wheelFigure = (context: HtmlContext): Markup => {
  const { language, schedule, q, name } = context;
  const say = words[language];
  const cycles = q.all("cycle");
  const days = new Map(cycles.map(({ id }) => [id as string, new Set<string>()]));
  for (const { of, on } of schedule.occurrences) {
    // Most of what falls due is no follow-up.
    if (of.startsWith("cycle:")) days.get(of)?.add(on);
  }
  const rings = cycles.flatMap(({ id }) => {
    const own = [...(days.get(id) ?? [])];
    return own.length === 0 ? [] : [{ name: name(id), days: own }];
  });
  if (rings.length === 0) return p(say.noWheel);
  const without = schedule.withoutDays.filter(({ id }) => days.has(id)).map(({ id }) => name(id));
  return [
    figure(
      "wheel",
      (options) =>
        yearWheel({ title: say.wheel, year: Number(schedule.from.slice(0, 4)), rings }, options),
      context,
      { caption: false },
    ),
    without.length === 0 ? "" : p(say.without(without.join(", ")), "muted"),
  ].join("");
};

/** When does it fall? Units and weeks, and the year's follow-ups as a wheel. */
export const yearSection: HtmlSection = {
  id: "year",
  title: { sv: "Hur ser året ut?", en: "What does the year look like?" },
  build: (context): Markup => {
    const { language, burden } = context;
    const nothing = burden.demands.known + burden.demands.unknown === 0;
    return (
      [nothing ? "" : heatFigure(context), wheelFigure(context)].join("") ||
      h("p", {}, text(words[language].noWheel))
    );
  },
};
