import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayText } from "../../src/calendar/day-text.js";

const first = Date.UTC(1900, 0, 1) / 86_400_000;
const last = Date.UTC(2199, 11, 31) / 86_400_000;

it("agrees with the platform's UTC calendar on every day from 1900 to 2199", () => {
  const wrong: string[] = [];
  for (let day = first; day <= last; day++) {
    const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (dayNumber(text) !== day || dayText(day) !== text) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

it("days in order have numbers in order", () => {
  const anyNumber = fc.integer({ min: first, max: last });
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      expect(dayText(a) < dayText(b)).toBe(a < b);
    }),
  );
});
