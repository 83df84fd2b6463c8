import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayText } from "../../src/calendar/day-text.js";
import { dueDate } from "../../src/calendar/due-date.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { timesPerYear } from "../../src/calendar/times-per-year.js";
import type { Due, Recurrence } from "../../src/plan/recurrence.js";
import { anyDay, anyDue, anyRecurrence } from "./arbitraries.js";

const anyWindow = fc.record({
  start: anyDay,
  days: fc.integer({ min: 0, max: 2000 }),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
});
const anyDueOrNone = fc.option(anyDue, { nil: undefined });

const list = (recurrence: Recurrence, due: Due | undefined, from: number, to: number, start = 1) =>
  occurrences(recurrence, due, {
    from: dayText(from),
    to: dayText(to),
    fiscalYearStartMonth: start,
  }) ?? [];

describe("occurrences", () => {
  it("lie in the window by due day, in order, each once, each period written as it is read", () => {
    fc.assert(
      fc.property(anyRecurrence, anyDueOrNone, anyWindow, (recurrence, due, window) => {
        const from = dayNumber(window.start);
        const found = list(recurrence, due, from, from + window.days, window.fiscalYearStartMonth);
        for (const { period, end, due: day } of found) {
          expect(parsePeriod(period)?.to).toBe(end);
          expect(day).toBe(due && dueDate(end, due));
          const decides = dayNumber(day ?? end);
          expect(decides).toBeGreaterThanOrEqual(from);
          expect(decides).toBeLessThanOrEqual(from + window.days);
        }
        const ends = found.map(({ end }) => end);
        expect(ends).toEqual([...new Set(ends)].sort());
        const dues = found.map(({ end, due: day }) => day ?? end);
        expect(dues).toEqual([...dues].sort());
      }),
      { numRuns: 500 },
    );
  });

  it("of a window are those of its first part and those of the rest", () => {
    fc.assert(
      fc.property(anyRecurrence, anyDueOrNone, anyWindow, (recurrence, due, window) => {
        const from = dayNumber(window.start);
        const to = from + window.days;
        const cut = from + Math.floor(window.days * window.cut);
        const part = (a: number, b: number) =>
          list(recurrence, due, a, b, window.fiscalYearStartMonth);
        expect([...part(from, cut), ...part(cut + 1, to)]).toEqual(part(from, to));
      }),
      { numRuns: 1000 },
    );
  });

  it("with validity are those without whose period ends inside it", () => {
    fc.assert(
      fc.property(anyRecurrence, anyWindow, (recurrence, { start, days, cut }) => {
        const window = { from: start, to: dayText(dayNumber(start) + days) };
        const day = dayText(dayNumber(start) + Math.floor(days * cut));
        const all = occurrences(recurrence, undefined, window);
        expect(occurrences(recurrence, undefined, { ...window, validFrom: day })).toEqual(
          all?.filter(({ end }) => end >= day),
        );
        expect(occurrences(recurrence, undefined, { ...window, validTo: day })).toEqual(
          all?.filter(({ end }) => end <= day),
        );
      }),
    );
  });

  it("over the 300 years of a plan come as often a year as timesPerYear says", () => {
    const rhythms: readonly Recurrence[] = [
      { every: "year" },
      { every: "year", step: 4, since: 2022 },
      { every: "half" },
      { every: "interim" },
      { every: "tertial", cumulative: true },
      { every: "quarter" },
      { every: "month", except: [1, 6, 8] },
      { every: "week" },
      { every: "week", step: 3, since: "2026-01-05" },
    ];
    for (const rhythm of rhythms) {
      const found = occurrences(rhythm, undefined, { from: "1900-01-01", to: "2199-12-31" });
      const perYear = (found?.length ?? 0) / 300;
      expect(Math.abs(perYear - (timesPerYear(rhythm) ?? 0))).toBeLessThan(1 / 300 + 1e-9);
    }
  });
});
