import type { Day } from "../../calendar/day.js";
import { dayText } from "../../calendar/day-text.js";
import { holidayName } from "../../calendar/holiday-name.js";
import { weekOf, weekStart, weekText } from "../../calendar/week.js";
import type { Id } from "../../plan/id.js";
import type { Words } from "../../sources/words.js";
import type { Demand } from "../demand.js";
import { isConversation } from "../is-conversation.js";
import { perMinute } from "../small-units.js";
import { unitWeeks } from "../unit-weeks.js";
import { leafWidth, type Weights } from "../weights.js";
import { byWeek } from "./by-week.js";
import { shareOf } from "./ranked-demands.js";

/** Likely minutes of one week, in small units. */
export interface WeekLoad {
  readonly week: string;
  readonly minutes: number;
}

/** The weeks in which more is asked of a unit, and of all beneath it, than it has said that it has time for. */
export interface WeeksOver {
  readonly unit: Id<"unit">;
  readonly hoursPerWeek: number;
  readonly weeks: readonly string[];
  /** Is something that it answers not told? Then there are at least so many. */
  readonly isLeast: boolean;
}

/** A week in which a public holiday takes a working day. */
export interface ShortWeek extends WeekLoad {
  readonly holidays: readonly { readonly day: Day; readonly name: Words }[];
  /** Monday to Friday without the holidays; days outside the span counted too. */
  readonly workingDays: number;
}

/** When it is too much at once. */
export interface Peaks {
  /** A mean week: seven days' worth of the span, likely minutes in small units. */
  readonly mean: number;
  /** The four heaviest weeks, the heaviest first; fewer where the span has fewer. */
  readonly heaviest: readonly WeekLoad[];
  /** How many times a mean week the heaviest is, and the share of all that falls in the heaviest four; `null` when nothing is known. */
  readonly maxToMean: number | null;
  readonly heaviestShare: number | null;
  /** Units that have said what they have time for, in the plan's order. */
  readonly capacity: readonly WeeksOver[];
  /** Units that answer something and have not. */
  readonly capacityUntold: number;
  readonly shortWeeks: readonly ShortWeek[];
  /** Due days on a public holiday. */
  readonly dueOnHolidays: readonly {
    readonly day: Day;
    readonly name: Words;
    readonly demands: readonly Demand["id"][];
  }[];
  /** Weeks in which two or more big demands fall due; big is an occasion of 40 hours or more in all, which is our choice. */
  readonly collisions: readonly {
    readonly week: string;
    readonly demands: readonly Demand["id"][];
  }[];
}

const most = 4;
const big = 40 * 60 * perMinute;

const loadOf = (weights: Weights): readonly WeekLoad[] =>
  byWeek(weights).map(({ week, minutes }) => ({ week, minutes: minutes.likely }));

const capacityOf = (weights: Weights): Pick<Peaks, "capacity" | "capacityUntold"> => {
  const told = new Map(
    (weights.plan.units ?? []).flatMap(({ id, hoursPerWeek }) =>
      hoursPerWeek === undefined ? [] : [[id, hoursPerWeek] as const],
    ),
  );
  const first = weekOf(weights.span.first);
  const answering = new Set(weights.demands.flatMap(({ from = [] }) => from));
  return {
    capacity: Array.from(unitWeeks(weights, told.keys()), ([unit, { minutes, isLeast }]) => {
      const hoursPerWeek = told.get(unit) ?? 0;
      return {
        unit,
        hoursPerWeek,
        weeks: minutes.flatMap((own, at) =>
          own > hoursPerWeek * 60 * perMinute ? [weekText(first + at)] : [],
        ),
        isLeast,
      };
    }),
    capacityUntold: [...answering].filter((id) => !told.has(id)).length,
  };
};

const holidaysOf = ({ span }: Weights): ReadonlyMap<number, Words> => {
  const found = new Map<number, Words>();
  for (let day = span.first; day <= span.last; day++) {
    const name = holidayName(dayText(day));
    if (name) found.set(day, name);
  }
  return found;
};

const shortWeeksOf = (
  holidays: ReadonlyMap<number, Words>,
  load: readonly WeekLoad[],
  firstWeek: number,
): readonly ShortWeek[] =>
  load.flatMap((own, at) => {
    const monday = weekStart(firstWeek + at);
    const red = [0, 1, 2, 3, 4].flatMap((weekday) => {
      const name = holidays.get(monday + weekday);
      return name ? [{ day: dayText(monday + weekday), name }] : [];
    });
    return red.length === 0 ? [] : [{ ...own, holidays: red, workingDays: 5 - red.length }];
  });

const dueOnHolidays = (
  { demands, rhythms }: Weights,
  holidays: ReadonlyMap<number, Words>,
): Peaks["dueOnHolidays"] => {
  const found = new Map<number, Demand["id"][]>();
  for (const [row, { id, due }] of demands.entries()) {
    if (!due) continue;
    for (const day of rhythms[row]?.days ?? []) {
      if (!holidays.has(day)) continue;
      const known = found.get(day);
      if (known === undefined) found.set(day, [id]);
      else if (known.at(-1) !== id) known.push(id);
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, ids]) => {
      const name = holidays.get(day);
      return name ? [{ day: dayText(day), name, demands: ids }] : [];
    });
};

/** What one occasion takes of all givers, of what has days: likely minutes in small units. */
const occasionOf = ({ leaves, givers, rhythms }: Weights, row: number): number => {
  const { dated } = rhythms[row] ?? { dated: 0 };
  return dated > 0 ? ((givers[row] ?? 0) * (leaves[row * leafWidth + 1] ?? 0)) / dated : 0;
};

const collisionsOf = (weights: Weights): Peaks["collisions"] => {
  const byWeek = new Map<number, Set<number>>();
  for (let row = 0; row < weights.demands.length; row++) {
    if (occasionOf(weights, row) < big || isConversation(weights.demands[row] ?? {})) continue;
    for (const day of weights.rhythms[row]?.days ?? []) {
      const week = weekOf(day);
      byWeek.set(week, (byWeek.get(week) ?? new Set()).add(row));
    }
  }
  return [...byWeek]
    .filter(([, rows]) => rows.size > 1)
    .sort(([a], [b]) => a - b)
    .map(([week, rows]) => ({
      week: weekText(week),
      demands: [...rows]
        .sort((a, b) => occasionOf(weights, b) - occasionOf(weights, a) || a - b)
        .flatMap((row) => weights.demands[row]?.id ?? []),
    }));
};

/**
 * When is it too much at once? The heaviest weeks beside a mean week, the weeks in which a unit is asked for more than it
 * has said that it has time for (`hoursPerWeek`; with all beneath it), weeks that a public holiday makes short, due days
 * that fall on one, and weeks in which several big demands fall due. Likely minutes, in small units. Units stand in the
 * plan's order and are never ranked; one that has not said what it has time for is counted, never taken as having enough.
 *
 * @example
 * const { maxToMean, heaviest } = peaks(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * `${heaviest[0]?.week} is ${maxToMean} times a mean week`; // so begin there
 */
export const peaks = (weights: Weights): Peaks => {
  const { span } = weights;
  const load = loadOf(weights);
  const total = load.reduce((sum, { minutes }) => sum + minutes, 0);
  const mean = (total * 7) / (span.last - span.first + 1);
  // The sort is stable: of equals the earlier week.
  const heaviest = [...load].sort((a, b) => b.minutes - a.minutes).slice(0, most);
  const holidays = holidaysOf(weights);
  return {
    mean,
    heaviest,
    maxToMean: shareOf(heaviest[0]?.minutes ?? 0, mean),
    heaviestShare: shareOf(
      heaviest.reduce((sum, { minutes }) => sum + minutes, 0),
      total,
    ),
    ...capacityOf(weights),
    shortWeeks: shortWeeksOf(holidays, load, weekOf(span.first)),
    dueOnHolidays: dueOnHolidays(weights, holidays),
    collisions: collisionsOf(weights),
  };
};
