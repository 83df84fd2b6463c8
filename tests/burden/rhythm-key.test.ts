import { describe, expect, it } from "vitest";
import { rhythmKey } from "../../src/burden/rhythm-key.js";
import { occurrences } from "../../src/calendar/index.js";
import type { Due, Recurrence } from "../../src/plan/recurrence.js";

const moves = [undefined, "none", "forward", "back", "statutory"] as const;
const rhythms: readonly Recurrence[] = [
  { every: "year" },
  { every: "year", step: 1 },
  { every: "year", step: 2, since: 2025 },
  { every: "half" },
  { every: "half", cumulative: true },
  { every: "interim" },
  { every: "interim", months: 6 },
  { every: "tertial" },
  { every: "quarter" },
  { every: "month" },
  { every: "month", only: [2, 3] },
  { every: "month", only: [2, 3, 7], except: [7] },
  { every: "month", except: [2, 3] },
  { every: "month", except: [12] },
  { every: "month", cumulative: true },
  { every: "week" },
  { every: "week", step: 2, since: "2026-01-05" },
  { every: "dates", dates: ["2026-03-01"] },
];
const dues: readonly (Due | null | undefined)[] = [
  undefined,
  null,
  ...[0, 1, 1750, 2500, 3660].flatMap((days) =>
    moves.map((move) => due({ by: "days", days }, move)),
  ),
  ...[0, 1, 499, 2500].map((days) => ({ by: "workingDays", days }) as const),
  ...[0, 1, 120].flatMap((months) =>
    [undefined, 1, 31].flatMap((day) =>
      moves.map((move) => due({ by: "months", months, ...(day && { day }) }, move)),
    ),
  ),
  ...["01-01", "02-29", "12-31"].flatMap((monthDay) =>
    [undefined, 0, 1, 10].flatMap((years) =>
      moves.map((move) =>
        due({ by: "date", monthDay, ...(years !== undefined && { yearsAfter: years }) }, move),
      ),
    ),
  ),
];

function due(by: Due, move: (typeof moves)[number]): Due {
  return move === undefined || by.by === "workingDays" ? by : { ...by, move };
}

const daysOf = (recurrence: Recurrence, rule: Due | null | undefined) =>
  occurrences(recurrence, rule ?? undefined, { from: "2025-01-01", to: "2027-12-31" })
    ?.map((each) => each.due ?? each.end)
    .join();

describe("the key of a rhythm", () => {
  it("is shared only by what falls on the same days", () => {
    const byKey = new Map<number, Set<string | undefined>>();
    for (const recurrence of rhythms) {
      for (const rule of dues) {
        const key = rhythmKey(recurrence, rule);
        if (key === undefined) continue;
        expect(Number.isInteger(key) && key >= 0 && key < 2 ** 31).toBe(true);
        byKey.set(key, (byKey.get(key) ?? new Set()).add(daysOf(recurrence, rule)));
      }
    }
    expect(byKey.size).toBeGreaterThan(900);
    expect([...byKey.values()].filter((days) => days.size > 1)).toEqual([]);
  });

  it("is not given to what depends on more than the rhythm", () => {
    const kept = rhythms.filter((recurrence) => rhythmKey(recurrence, null) !== undefined);
    expect(kept.map(({ every }) => every)).toEqual([
      ...["year", "half", "interim", "tertial", "quarter"],
      ...["month", "month", "month", "month", "month", "week"],
    ]);
  });
});
