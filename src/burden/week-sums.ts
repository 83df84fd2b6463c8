import { weekOf, weekStart } from "../calendar/week.js";
import { type Column, column } from "./column.js";
import { shareOut } from "./share-out.js";
import type { Span } from "./span.js";
import type { InForce, Rhythm } from "./timing.js";
import { leafWidth, type Weights } from "./weights.js";

/** The ISO weeks of a span: the first, and how many days of each lie in the span. */
export interface Weeks {
  readonly first: number;
  readonly days: readonly number[];
}

const overlap = (week: number, first: number, last: number): number =>
  Math.max(0, Math.min(weekStart(week) + 6, last) - Math.max(weekStart(week), first) + 1);

export const weeksOf = (span: Span): Weeks => {
  const first = weekOf(span.first);
  const count = weekOf(span.last) - first + 1;
  return {
    first,
    days: Array.from({ length: count }, (_, at) => overlap(first + at, span.first, span.last)),
  };
};

/**
 * Sums rows by week. What has days falls in the week of each; what is spread evenly is spread over the days in force.
 * What falls alike is added first and shared out together, so that nothing is lost.
 */
export const weekSums = ({ span, leaves, rhythms, inForce }: Weights, weeks: Weeks) => {
  const dated = new Map<Rhythm, Column>();
  const even = new Map<InForce, Column>();
  const addTo = <K>(sums: Map<K, Column>, key: K, start: number, givers: number) => {
    let to = sums.get(key);
    if (to === undefined) {
      to = column();
      sums.set(key, to);
    }
    for (let place = 0; place < 6; place++)
      to[place] = (to[place] ?? 0) + givers * (leaves[start + place] ?? 0);
  };

  /** Enters a row for so many givers. */
  const add = (row: number, givers: number): void => {
    const rhythm = rhythms[row];
    if (rhythm && rhythm.dated > 0) addTo(dated, rhythm, row * leafWidth, givers);
    const time = inForce[row];
    if (time && time.years > 0) addTo(even, time, row * leafWidth + 6, givers);
  };

  const perWeek = ({ days }: Rhythm): readonly number[] => {
    const counts = weeks.days.map(() => 0);
    for (const day of days) {
      const at = weekOf(day) - weeks.first;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  };
  const daysInForce = ({ first, last }: InForce): readonly number[] =>
    weeks.days.map((_, at) =>
      overlap(weeks.first + at, Math.max(first, span.first), Math.min(last, span.last)),
    );

  const sums = (): readonly Column[] => {
    const columns = weeks.days.map(column);
    const share = (total: Column, by: readonly number[]) => {
      for (let place = 0; place < 6; place++)
        for (const [at, part] of shareOut(total[place] ?? 0, by).entries()) {
          const own = columns[at];
          if (own) own[place] = (own[place] ?? 0) + part;
        }
    };
    for (const [rhythm, total] of dated) share(total, perWeek(rhythm));
    for (const [time, total] of even) share(total, daysInForce(time));
    return columns;
  };
  return { add, sums };
};
