import type { Schedule, ScheduledOccurrence, WithoutDays } from "../calendar/schedule.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import type { Words } from "../sources/words.js";
import { formatDate } from "./format-date.js";
import { formatPeriod } from "./format-period.js";
import { formatShortDate } from "./format-short-date.js";
import { listed } from "./listed.js";
import { namer } from "./namer.js";
import { type Block, blank, layOut } from "./page.js";
import { spanPeriod } from "./span-period.js";
import { stageWords } from "./stage-words.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

export interface TextScheduleOptions extends TextOptions {
  /** Only what these units, or those beneath them, give or receive. */
  readonly units?: readonly Id<"unit">[];
}

const words = {
  sv: {
    title: (name: string, period: string) => `${name}: vad som ska lämnas och när, ${period}`,
    columns: ["Dag", "Vad", "Avser", "Från → till"],
    nobody: "ingen angiven",
    nothing: "Inget har någon dag under tiden.",
    noDue: "* Planen säger ingen dag; visas på periodens sista dag.",
    route: "Vägen till mötet: sista dag för varje led",
    without: "Vad har inga dagar, och varför?",
  },
  en: {
    title: (name: string, period: string) => `${name}: what is due and when, ${period}`,
    columns: ["Day", "What", "About", "From → to"],
    nobody: "nobody named",
    nothing: "Nothing has a day in this time.",
    noDue: "* The plan tells no day; shown on the last day of the period.",
    route: "The way to the meeting: the last day of each link",
    without: "What has no days, and why?",
  },
} as const;

const because: Readonly<Record<WithoutDays["because"], Words>> = {
  byTheCase: { sv: "sker när ett ärende kommer", en: "happens by the case" },
  recurrenceNotTold: { sv: "planen säger inte hur ofta", en: "the plan does not say how often" },
  sinceNotTold: {
    sv: "planen säger inte vilket år eller vilken vecka det började",
    en: "the plan does not say in which year or week it began",
  },
};

/**
 * Who owes what to whom, and which day, in words? A schedule as text, by day, with the last day of each link on the way
 * to a meeting where the plan tells the way, and what could not be given any day.
 *
 * @example
 * ```ts
 * import { schedule } from "styrkedja";
 * import { textSchedule } from "styrkedja/report";
 *
 * const due = schedule(plan, { from: "2026-01-01", to: "2026-12-31" });
 * console.log(textSchedule(plan, due, { language: "sv" }));
 * ```
 */
export const textSchedule = (
  plan: Plan,
  schedule: Schedule,
  options: TextScheduleOptions,
): string => {
  const { language, units } = options;
  const q = query(plan);
  const { name } = namer(q, language);
  const say = words[language];
  const isAmong = (unit: Id<"unit">) => units?.some((top) => q.isWithin(unit, top)) ?? true;
  const isChosen = ({ from, to }: ScheduledOccurrence) =>
    units === undefined || from.some(isAmong) || to.some(isAmong);
  const chosen = schedule.occurrences.filter(isChosen);
  const period = formatPeriod(spanPeriod(schedule), language);
  return layOut(
    [
      { text: say.title(name(plan.organisation.id), period), tone: "heading" },
      blank,
      ...dayBlocks(chosen, q, options),
      ...routeBlocks(chosen, q, options),
      ...withoutBlocks(units === undefined ? schedule.withoutDays : [], q, options),
    ],
    options,
  );
};

const dayBlocks = (
  occurrences: readonly ScheduledOccurrence[],
  q: Query,
  { language, width }: TextOptions,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  if (occurrences.length === 0) return [{ text: say.nothing }];
  // Of an empty list and one that is absent a schedule says the same: nobody is named.
  const among = (units: readonly string[]) =>
    units.length === 0 ? say.nobody : listed(units.map(name), language, 2);
  const rows = occurrences.map(({ of, period, due, on, from, to }) => [
    formatShortDate(on, language) + (due === undefined ? "*" : ""),
    name(of),
    formatPeriod(period, language),
    `${among(from)} → ${among(to)}`,
  ]);
  const columns = say.columns.map((title) => ({ title }));
  const note: readonly Block[] = occurrences.some(({ due }) => due === undefined)
    ? [{ text: say.noDue, indent: 2, tone: "faint" }]
    : [];
  return [...table(columns, rows, { width }), ...note];
};

const routeBlocks = (
  occurrences: readonly ScheduledOccurrence[],
  q: Query,
  { language }: TextOptions,
): readonly Block[] => {
  const { name } = namer(q, language);
  const routes = occurrences.flatMap(({ of, period, lastDays }): Block[] => {
    if (!lastDays) return [];
    const links = lastDays.map(
      ({ stage, unit, on }) =>
        `${unit ? name(unit) : stageWords[stage][language]} ${formatDate(on, language)}`,
    );
    const about = `${name(of)}, ${formatPeriod(period, language)}`;
    return [{ lead: "–", text: `${about}: ${links.toReversed().join(", ")}.`, indent: 2 }];
  });
  if (routes.length === 0) return [];
  return [blank, { text: words[language].route, tone: "heading" }, blank, ...routes];
};

const withoutBlocks = (
  withoutDays: readonly WithoutDays[],
  q: Query,
  { language }: TextOptions,
): readonly Block[] => {
  const { name } = namer(q, language);
  const lines = (Object.keys(because) as WithoutDays["because"][]).flatMap((reason): Block[] => {
    const ids = withoutDays.filter((found) => found.because === reason).map(({ id }) => name(id));
    const text = `${because[reason][language]}: ${listed(ids, language, 10)}`;
    return ids.length === 0 ? [] : [{ lead: `${ids.length} ×`, text, indent: 2, hang: 8 }];
  });
  if (lines.length === 0) return [];
  return [blank, { text: words[language].without, tone: "heading" }, blank, ...lines];
};
