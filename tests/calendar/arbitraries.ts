import fc from "fast-check";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayText } from "../../src/calendar/day-text.js";
import type { Due, Recurrence } from "../../src/plan/recurrence.js";

export const anyDay = fc
  .integer({ min: dayNumber("1950-01-01"), max: dayNumber("2150-12-31") })
  .map(dayText);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const told = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const cumulative = optional(fc.boolean());
const months = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
const constant = <T extends string>(value: T) => fc.constant(value);

/** Any recurrence that can be put in a calendar. */
export const anyRecurrence: fc.Arbitrary<Recurrence> = fc
  .oneof(
    fc.record({
      every: constant("year"),
      step: optional(fc.integer({ min: 1, max: 6 })),
      since: fc.integer({ min: 1950, max: 2150 }),
    }),
    fc.record({ every: constant("half"), cumulative }),
    fc.record({ every: constant("interim"), months: optional(fc.integer({ min: 6, max: 8 })) }),
    fc.record({ every: constant("tertial"), cumulative }),
    fc.record({ every: constant("quarter"), cumulative }),
    fc.record({
      every: constant("month"),
      only: optional(months),
      except: optional(months),
      cumulative,
    }),
    fc.record({
      every: constant("week"),
      step: optional(fc.integer({ min: 1, max: 9 })),
      since: anyDay,
    }),
    fc.record({ every: constant("dates"), dates: fc.array(anyDay) }),
  )
  .map((value) => told(value) as Recurrence);

const move = optional(fc.constantFrom("none", "forward", "back", "statutory"));
const monthDay = fc
  .integer({ min: dayNumber("2024-01-01"), max: dayNumber("2024-12-31") })
  .map((day) => dayText(day).slice(5));

/** Any due rule but the fixed date: these count from the period's end. */
export const anyCountedDue: fc.Arbitrary<Due> = fc
  .oneof(
    fc.record({ by: constant("days"), days: fc.integer({ min: 0, max: 3660 }), move }),
    fc.record({ by: constant("workingDays"), days: fc.integer({ min: 0, max: 2500 }) }),
    fc.record({
      by: constant("months"),
      months: fc.integer({ min: 0, max: 120 }),
      day: optional(fc.integer({ min: 1, max: 31 })),
      move,
    }),
  )
  .map((value) => told(value) as Due);

export const anyDue: fc.Arbitrary<Due> = fc.oneof(
  anyCountedDue,
  fc
    .record({
      by: constant("date"),
      monthDay,
      yearsAfter: optional(fc.integer({ min: 0, max: 10 })),
      move,
    })
    .map((value) => told(value) as Due),
);
