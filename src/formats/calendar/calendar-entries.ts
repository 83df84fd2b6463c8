import type { Day } from "../../calendar/day.js";
import { dayNumber } from "../../calendar/day-number.js";
import { dayText } from "../../calendar/day-text.js";
import { type ScheduledOccurrence, schedule } from "../../calendar/schedule.js";
import type { Plan } from "../../plan/plan.js";
import { query } from "../../plan/query.js";
import type { CalendarEntry, LeftOut } from "./calendar-entry.js";
import type { CalendarOptions } from "./calendar-options.js";
import { concerns, type Demand } from "./concerns.js";
import { entryText } from "./entry-text.js";
import { entryUid, occurrenceKey, stepKeys } from "./entry-uid.js";

/** The last day that a plan can name. */
const lastDay = "2199-12-31";

/** As many days as there can be from a route's first step to its meeting, with all that holidays may add. */
const longestWay = ({ route = [] }: Demand): number =>
  route.reduce(
    (days, { daysBefore, workingDays }) => days + (workingDays ? 2 * daysBefore : daysBefore) + 14,
    0,
  );

/**
 * Which entries would the calendar hold, before they become a file? By day. What nobody can tell the day of is left out
 * and listed: no day is invented. Throws a `RangeError` for what is no span of days, and for a unit or a position that
 * is not in the plan.
 *
 * @example
 * ```ts
 * import { calendarEntries } from "styrkedja/formats/calendar";
 *
 * const { entries } = calendarEntries(plan, { from: "2026-10-01", to: "2026-10-31", language: "en" });
 * entries.find(({ stage }) => stage === "documentStop")?.title; // "Interim report as of 31 August, the document stop (January–August 2026)"
 * ```
 */
export const calendarEntries = (
  plan: Plan,
  options: CalendarOptions,
): { readonly entries: readonly CalendarEntry[]; readonly leftOut: readonly LeftOut[] } => {
  const { from, to, language } = options;
  const q = query(plan);
  const concern = concerns(q, options);
  const say = entryText(q, language);
  const leftOut: LeftOut[] = [];
  const demands = new Map<string, Demand>();
  const chosen = <D extends Demand>(all: readonly D[] = []): readonly D[] =>
    all.filter((demand) => {
      const { id, route = [] } = demand;
      const isIn = concern.demand(demand);
      if (!(isIn || route.some((step) => concern.step(demand, step)))) return false;
      if (demands.has(id)) leftOut.push({ id, because: "idTwice" });
      else demands.set(id, demand);
      return demands.get(id) === demand;
    });
  const cycles = chosen(plan.cycles);
  const obligations = chosen(plan.obligations);

  const entries: CalendarEntry[] = [];
  const undated = new Map<LeftOut["id"], number>();
  const keys = new Map<string, (period: string) => string>();
  const add = (occurrence: ScheduledOccurrence) => {
    const { of, period, on, due, lastDays = [] } = occurrence;
    const demand = demands.get(of);
    if (!demand) return;
    if (due === undefined) {
      if (concern.demand(demand) && on <= to) undated.set(of, (undated.get(of) ?? 0) + 1);
      return;
    }
    const key = keys.get(of) ?? occurrenceKey(demand);
    keys.set(of, key);
    const uid = (step?: string) => entryUid(plan.organisation.id, of, key(period), step);
    const isAsked = (day: Day) => from <= day && day <= to;
    const isIn = concern.demand(demand);
    if (isIn && isAsked(on)) {
      entries.push({ uid: uid(), on, of, period, ...say(demand, occurrence) });
    }
    const names = stepKeys(lastDays);
    for (const [at, step] of lastDays.entries()) {
      // The meeting itself is told once, as the demand.
      const isMeeting = at === 0 && step.on === on;
      if ((isIn && isMeeting) || !isAsked(step.on) || !concern.step(demand, step)) continue;
      const { stage } = step;
      const told = say(demand, occurrence, step);
      entries.push({ uid: uid(names[at]), on: step.on, of, period, stage, ...told });
    }
  };
  const hasRoute = ({ route }: Demand) => route !== undefined;
  const seen = (isRouted: boolean, last: Day) => {
    const only = <D extends Demand>(all: readonly D[]) =>
      all.filter((demand) => hasRoute(demand) === isRouted);
    const parts = { cycles: only(cycles), obligations: only(obligations) };
    return schedule({ ...plan, ...parts }, { from, to: last });
  };
  // A meeting may lie beyond the last day, and its first steps not. Only what has a route is looked for there.
  const longest = [...cycles, ...obligations].reduce((m, one) => Math.max(m, longestWay(one)), 0);
  const later = Math.min(dayNumber(to) + longest, Math.max(dayNumber(to), dayNumber(lastDay)));
  for (const { occurrences, withoutDays } of [seen(false, to), seen(true, dayText(later))]) {
    for (const occurrence of occurrences) add(occurrence);
    for (const { id, because } of withoutDays) {
      const demand = demands.get(id);
      if (demand && concern.demand(demand)) leftOut.push({ id, because });
    }
  }
  for (const [id, times] of undated) {
    const because = demands.get(id)?.due === null ? "noDueDay" : "dueNotTold";
    leftOut.push({ id, because, times });
  }
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return {
    entries: entries.sort((a, b) => order(a.on, b.on) || order(a.uid, b.uid)),
    leftOut: leftOut.sort((a, b) => order(a.id, b.id) || order(a.because, b.because)),
  };
};
