import { weekOf, weekText } from "../calendar/week.js";
import type { Demand } from "./demand.js";
import { isConversation } from "./is-conversation.js";
import type { Rhythm } from "./timing.js";
import { leafWidth, type Weights } from "./weights.js";

/** What one demand takes in one week: likely minutes, in small units, of what has days of its own. */
export interface InWeek {
  readonly demand: Demand["id"];
  readonly minutes: number;
}

/**
 * What falls in these weeks (`2026-W07`), the heaviest first? What is spread evenly falls in all weeks and is not named;
 * nor is talk, which is time invested.
 */
export const fallsInWeeks = (
  { demands, rhythms, leaves, givers }: Weights,
  weeks: readonly string[],
): readonly (readonly InWeek[])[] => {
  const at = new Map(weeks.map((week, index) => [week, index]));
  const known = new Map<Rhythm, ReadonlyMap<number, number>>();
  /** How many of its days lie in each of the weeks, by their place. */
  const timesIn = (rhythm: Rhythm): ReadonlyMap<number, number> => {
    const found = known.get(rhythm);
    if (found) return found;
    const counts = new Map<number, number>();
    for (const day of rhythm.days) {
      const index = at.get(weekText(weekOf(day)));
      if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    known.set(rhythm, counts);
    return counts;
  };
  const found = weeks.map((): InWeek[] => []);
  for (const [row, demand] of demands.entries()) {
    const rhythm = rhythms[row];
    if (!rhythm || rhythm.dated === 0 || isConversation(demand)) continue;
    const whole = (givers[row] ?? 0) * (leaves[row * leafWidth + 1] ?? 0);
    if (whole === 0) continue;
    for (const [index, times] of timesIn(rhythm)) {
      found[index]?.push({ demand: demand.id, minutes: (whole / rhythm.dated) * times });
    }
  }
  return found.map((own) => own.sort((a, b) => b.minutes - a.minutes));
};
