import { expect, it } from "vitest";
import { firstMonth, lastMonth, monthEnd, monthOf, monthStart } from "../../src/calendar/month.js";

it("every month in and around the tables follows the one before and holds its own days", () => {
  const wrong: number[] = [];
  for (let month = firstMonth - 1200; month <= lastMonth + 1200; month++) {
    const isNext = monthStart(month) === monthEnd(month - 1) + 1;
    const holds = monthOf(monthStart(month)) === month && monthOf(monthEnd(month)) === month;
    if (!isNext || !holds) wrong.push(month);
  }
  expect(wrong).toEqual([]);
});
