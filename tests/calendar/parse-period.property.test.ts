import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { anyDay } from "./arbitraries.js";

const padded = (n: number) => String(n).padStart(2, "0");

it("from–to round trips through its own days, and needs them in order", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(parsePeriod(`${from}/${to}`)).toEqual(from <= to ? { from, to } : undefined);
    }),
  );
});

it("each way to name the period of a day gives a period with the day in it", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const year = day.slice(0, 4);
      const month = Number(day.slice(5, 7));
      const noon = new Date(Number(year), month - 1, Number(day.slice(8)), 12);
      const names = [
        year,
        `${year}-H${Math.ceil(month / 6)}`,
        `${year}-T${Math.ceil(month / 4)}`,
        `${year}-Q${Math.ceil(month / 3)}`,
        day.slice(0, 7),
        `${getISOWeekYear(noon)}-W${padded(getISOWeek(noon))}`,
        day,
      ];
      for (const name of names) {
        const period = parsePeriod(name);
        expect(period?.from.localeCompare(day), name).toBeLessThanOrEqual(0);
        expect(period?.to.localeCompare(day), name).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
