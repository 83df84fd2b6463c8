import { expect, it } from "vitest";
import { timesPerYear } from "../../src/calendar/times-per-year.js";
import type { Recurrence } from "../../src/plan/recurrence.js";

const cases: readonly (readonly [Recurrence, number | undefined])[] = [
  [{ every: "year" }, 1],
  [{ every: "year", step: 4, since: 2026 }, 0.25],
  [{ every: "half" }, 2],
  [{ every: "interim" }, 1],
  [{ every: "tertial", cumulative: true }, 3],
  [{ every: "quarter" }, 4],
  [{ every: "month" }, 12],
  [{ every: "month", except: [1, 6, 8] }, 9],
  [{ every: "month", only: [2, 5, 5, 9] }, 3],
  [{ every: "month", only: [2, 5, 9], except: [5, 7] }, 2],
  [{ every: "week" }, 52.1775],
  [{ every: "week", step: 2, since: "2026-01-05" }, 26.08875],
  [{ every: "dates", dates: ["2026-02-03", "2026-09-15"] }, undefined],
  [{ every: "case", perYear: 40 }, undefined],
];

it.each(cases)("%j comes back %s times a year", (recurrence, times) => {
  expect(timesPerYear(recurrence)).toBe(times);
});
