import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dueDate } from "../../src/calendar/due-date.js";
import { dueLag } from "../../src/calendar/due-number.js";
import { isWorkingDay } from "../../src/calendar/is-working-day.js";
import { anyCountedDue, anyDay, anyDue } from "./arbitraries.js";

it("what is moved falls on a working day, by law on none of the eves", () => {
  fc.assert(
    fc.property(anyDay, anyDue, (end, due) => {
      const day = dueDate(end, due);
      if (due.by === "workingDays") expect(isWorkingDay(day)).toBe(true);
      else if (due.move === "statutory") expect(isWorkingDay(day, { statutory: true })).toBe(true);
      else if (due.move === "forward" || due.move === "back") expect(isWorkingDay(day)).toBe(true);
    }),
  );
});

it("a move passes over free days only, and never over a week", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom("forward", "back", "statutory"), (end, move) => {
      const from = dayNumber(end);
      const to = dayNumber(dueDate(end, { by: "days", days: 0, move }));
      expect(Math.abs(to - from)).toBeLessThan(7);
      expect(move === "back" ? to <= from : to >= from).toBe(true);
      const statutory = move === "statutory";
      if (to !== from) expect(isWorkingDay(end, { statutory })).toBe(false);
    }),
  );
});

it("is never before the end, but for a fixed date, a named day of the month or a move back", () => {
  fc.assert(
    fc.property(anyDay, anyCountedDue, (end, due) => {
      fc.pre(due.by === "workingDays" || due.move !== "back");
      fc.pre(due.by !== "months" || due.months > 0 || due.day === undefined);
      expect(dueDate(end, due) >= end).toBe(true);
    }),
  );
});

it("is never earlier for a later end", () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDue, (a, b, due) => {
      const [sooner, later] = a < b ? [a, b] : [b, a];
      expect(dueDate(sooner, due) <= dueDate(later, due)).toBe(true);
    }),
  );
});

it("one working day more is the next working day", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 2, max: 60 }), (end, days) => {
      const due = dueDate(end, { by: "workingDays", days });
      const before = dueDate(end, { by: "workingDays", days: days - 1 });
      expect(dueDate(before, { by: "workingDays", days: 1 })).toBe(due);
    }),
  );
});

it("stays within the lag that the search for occurrences allows for", () => {
  fc.assert(
    fc.property(anyDay, anyDue, (end, due) => {
      const lag = dayNumber(dueDate(end, due)) - dayNumber(end);
      expect(lag).toBeGreaterThanOrEqual(dueLag(due).least);
      expect(lag).toBeLessThanOrEqual(dueLag(due).most);
    }),
    { numRuns: 2000 },
  );
});
