import type { Effort } from "../plan/effort.js";
import type { Quantity } from "../plan/quantity.js";
import { yearlyCost } from "./yearly-cost.js";

/** The terms of the equation, by what in the effort they come from. */
export type Term =
  | "minutes"
  | "steps"
  | "recipe"
  | "external"
  | "nonResponse"
  | "recordKeeping"
  | "fixedMinutes"
  | "fixedAmount"
  | "acquisitions";

/** Gives a number for what is told and takes note of what is not; `[]` in the path stands for the index. */
export type Read = (quantity: Quantity | null | undefined, path: string, index?: number) => number;

/** One term of one giver's burden: each time, or a year whatever the number of times. In full precision. */
export type VisitTerm = (
  term: Term,
  index: number,
  yearly: boolean,
  minutes: number,
  staff: string | undefined,
  amount: number,
) => void;

/**
 * The equation, `quantity × Σ price + fixed`, term by term for one giver.
 *
 * What each time takes (minutes or steps, what is bought, those who read and decline) falls each
 * time, or once a year where the effort is told `per` year. Records, planning and what is bought for
 * years are fixed: once a year and giver. Minutes and what is bought are for each who answers, so
 * they are multiplied by the respondents; the fixed are not. What would be done anyway is taken off
 * all of it. Minutes in all are taken before steps where both are told, and `standIn` before nothing.
 *
 * Only minutes that nobody has told make the burden unknown. What may come on top of them (bought
 * services, records, planning) counts where it is told.
 */
export const eachTerm = (
  effort: Effort,
  read: Read,
  visit: VisitTerm,
  standIn: number | undefined,
): void => {
  const yearly = effort.per === "year";
  const burden = 1 - (effort.businessAsUsual ?? 0);
  const { respondents, staff, steps } = effort;
  const answers =
    respondents === undefined ? burden : burden * read(respondents, "effort.respondents");

  if (effort.minutes !== undefined || (steps === undefined && standIn === undefined)) {
    visit("minutes", 0, yearly, answers * read(effort.minutes, "effort.minutes"), staff, 0);
  } else if (steps !== undefined) {
    for (const [index, step] of steps.entries()) {
      const people = answers * (step.people ?? 1);
      const minutes = people * read(step.minutes, "effort.steps[].minutes", index);
      visit("steps", index, yearly, minutes, step.staff ?? staff, 0);
    }
  } else if (standIn !== undefined) {
    visit("recipe", 0, yearly, answers * standIn, staff, 0);
  }
  if (effort.external !== undefined) {
    const amount = answers * read(effort.external, "effort.external");
    visit("external", 0, yearly, 0, undefined, amount);
  }
  if (effort.nonRespondents !== undefined) {
    const people = burden * read(effort.nonRespondents, "effort.nonRespondents");
    const minutes = people * read(effort.nonResponseMinutes, "effort.nonResponseMinutes");
    visit("nonResponse", 0, yearly, minutes, staff, 0);
  }
  if (effort.recordKeepingMinutes !== undefined) {
    const minutes = burden * read(effort.recordKeepingMinutes, "effort.recordKeepingMinutes");
    visit("recordKeeping", 0, true, minutes, staff, 0);
  }
  if (effort.fixedMinutes !== undefined) {
    const minutes = burden * read(effort.fixedMinutes, "effort.fixedMinutes");
    visit("fixedMinutes", 0, true, minutes, staff, 0);
  }
  if (effort.fixedAmount !== undefined) {
    const amount = burden * read(effort.fixedAmount, "effort.fixedAmount");
    visit("fixedAmount", 0, true, 0, undefined, amount);
  }
  if (effort.acquisitions !== undefined) eachAcquisition(effort, burden, read, visit);
};

/** Own work on what is bought is spread evenly over the years; interest is on the price alone. */
const eachAcquisition = (effort: Effort, burden: number, read: Read, visit: VisitTerm): void => {
  for (const [index, bought] of (effort.acquisitions ?? []).entries()) {
    const { amount, minutes, years, interest } = bought;
    const work = minutes === undefined ? 0 : read(minutes, "effort.acquisitions[].minutes", index);
    const price =
      amount === undefined && minutes !== undefined
        ? 0
        : read(amount, "effort.acquisitions[].amount", index);
    const workAYear = yearlyCost(work, years);
    const priceAYear = yearlyCost(price, years, interest);
    if (workAYear === undefined || priceAYear === undefined) {
      read(undefined, "effort.acquisitions[].years", index);
      continue;
    }
    const staff = bought.staff ?? effort.staff;
    visit("acquisitions", index, true, burden * workAYear, staff, burden * priceAYear);
  }
};
