import type { Effort } from "../plan/effort.js";
import type { Quantity } from "../plan/quantity.js";
import type { Beside } from "./beside.js";
import { yearlyCost } from "./yearly-cost.js";

/** The terms of the equation, by what in the effort they come from. */
export type Term =
  | "minutes"
  | "steps"
  | "stepAmount"
  | "recipe"
  | "external"
  | "nonResponse"
  | "recordKeeping"
  | "fixedMinutes"
  | "fixedAmount"
  | "acquisitionWork"
  | "acquisitionPrice"
  | "acquisitionYears";

/** What the terms beside the giver's come from: those who read, those it passes, the one who asks. */
export type TermBeside = "readers" | "hops" | "collector" | "collectorFixed" | "collectorAmount";

/** Is the term of this one beside the giver? */
export const isTermOf = (beside: Beside, term: TermBeside): boolean => term.startsWith(beside);

/** Terms that are money and not time. */
export const isMoney = (term: Term | TermBeside): boolean =>
  term === "stepAmount" ||
  term === "external" ||
  term === "fixedAmount" ||
  term === "acquisitionPrice" ||
  term === "collectorAmount";

/** Where in a demand the two quantities of a term stand; `[]` stands for the index. */
export const effortPaths: Readonly<Record<Term | TermBeside, readonly [string, string]>> = {
  minutes: ["effort.respondents", "effort.minutes"],
  steps: ["effort.respondents", "effort.steps[].minutes"],
  stepAmount: ["effort.respondents", "effort.steps[].amount"],
  recipe: ["effort.respondents", "effort.minutes"],
  external: ["effort.respondents", "effort.external"],
  nonResponse: ["effort.nonRespondents", "effort.nonResponseMinutes"],
  recordKeeping: ["", "effort.recordKeepingMinutes"],
  fixedMinutes: ["", "effort.fixedMinutes"],
  fixedAmount: ["", "effort.fixedAmount"],
  acquisitionWork: ["", "effort.acquisitions[].minutes"],
  acquisitionPrice: ["", "effort.acquisitions[].amount"],
  acquisitionYears: ["", "effort.acquisitions[].years"],
  readers: ["", "effort.readers[].minutes"],
  hops: ["", "effort.hops[].minutes"],
  collector: ["", "effort.collector.minutes"],
  collectorFixed: ["", "effort.collector.fixedMinutes"],
  collectorAmount: ["", "effort.collector.amount"],
};

/**
 * One term: `coefficient × people × each`, minutes or money, each time or a year whatever the number of times. The two
 * quantities are handed over as the plan tells them: what they are worth at a bound, in a draw or as moments is for the
 * one who reads them.
 */
export type VisitTerm<T extends string = Term> = (
  term: T,
  index: number,
  yearly: boolean,
  coefficient: number,
  people: Quantity | null | undefined,
  each: Quantity | null | undefined,
  staff: string | undefined,
) => void;

/** How many do a step, on the mean over the times. */
const peopleOf = ({ people = 1, share = 1 }: NonNullable<Effort["steps"]>[number]): number =>
  people * share;

/**
 * The equation, `quantity × Σ price + fixed`, term by term for one giver.
 *
 * What each time takes (minutes or steps, what is bought, those who read and decline) falls each
 * time, or once a year where the effort is told `per` year. Records, planning and what is bought for
 * years are fixed: once a year and giver. Minutes and what is bought are for each who answers, so
 * they are multiplied by the respondents; the fixed are not. A step that is done in a share of the
 * times counts for that share. What would be done anyway is taken off all of it. Minutes in all are
 * taken before the minutes of steps where both are told, and `standIn` before nothing; the money of
 * steps counts in either case, since minutes hold no money.
 *
 * Only minutes that nobody has told make the burden unknown. What may come on top of them (bought
 * services, records, planning) counts where it is told.
 */
export const eachTerm = (effort: Effort, visit: VisitTerm, standIn: number | undefined): void => {
  const yearly = effort.per === "year";
  const burden = 1 - (effort.businessAsUsual ?? 0);
  const { respondents = 1, staff, steps } = effort;

  if (effort.minutes !== undefined || (steps === undefined && standIn === undefined)) {
    visit("minutes", 0, yearly, burden, respondents, effort.minutes, staff);
  } else if (steps !== undefined) {
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index];
      if (step === undefined) continue;
      const people = burden * peopleOf(step);
      visit("steps", index, yearly, people, respondents, step.minutes, step.staff ?? staff);
    }
  } else {
    visit("recipe", 0, yearly, burden, respondents, standIn, staff);
  }
  if (steps !== undefined) {
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index];
      if (step?.amount === undefined) continue;
      const people = burden * peopleOf(step);
      visit("stepAmount", index, yearly, people, respondents, step.amount, undefined);
    }
  }
  if (effort.external !== undefined) {
    visit("external", 0, yearly, burden, respondents, effort.external, undefined);
  }
  if (effort.nonRespondents !== undefined) {
    const { nonRespondents, nonResponseMinutes } = effort;
    visit("nonResponse", 0, yearly, burden, nonRespondents, nonResponseMinutes, staff);
  }
  if (effort.recordKeepingMinutes !== undefined) {
    visit("recordKeeping", 0, true, burden, 1, effort.recordKeepingMinutes, staff);
  }
  if (effort.fixedMinutes !== undefined) {
    visit("fixedMinutes", 0, true, burden, 1, effort.fixedMinutes, staff);
  }
  if (effort.fixedAmount !== undefined) {
    visit("fixedAmount", 0, true, burden, 1, effort.fixedAmount, undefined);
  }
  if (effort.acquisitions !== undefined) eachAcquisition(effort, burden, visit);
};

/** Own work on what is bought is spread evenly over the years; interest is on the price alone. */
const eachAcquisition = (effort: Effort, burden: number, visit: VisitTerm): void => {
  for (const [index, bought] of (effort.acquisitions ?? []).entries()) {
    const { amount, minutes, years, interest } = bought;
    const workAYear = yearlyCost(1, years);
    const priceAYear = yearlyCost(1, years, interest);
    if (workAYear === undefined || priceAYear === undefined) {
      visit("acquisitionYears", index, true, 0, 1, undefined, undefined);
      continue;
    }
    const staff = bought.staff ?? effort.staff;
    if (minutes !== undefined) {
      visit("acquisitionWork", index, true, burden * workAYear, 1, minutes, staff);
    }
    if (amount !== undefined || minutes === undefined) {
      visit("acquisitionPrice", index, true, burden * priceAYear, 1, amount, undefined);
    }
  }
};

/**
 * What the demand takes of others than the giver: of those who read what came in and of the one who asks (each time, however
 * many answer), and of the hands that each answer passes on the way. Nothing of it would be done anyway.
 */
export const eachTermBeside = (effort: Effort, visit: VisitTerm<TermBeside>): void => {
  const yearly = effort.per === "year";
  for (const [index, reader] of (effort.readers ?? []).entries()) {
    visit("readers", index, yearly, reader.people ?? 1, 1, reader.minutes, reader.staff);
  }
  for (const [index, hop] of (effort.hops ?? []).entries()) {
    visit("hops", index, yearly, 1, 1, hop.minutes, hop.staff);
  }
  const { collector } = effort;
  if (!collector) return;
  const { minutes, fixedMinutes, amount, staff } = collector;
  const isSilent = fixedMinutes === undefined && amount === undefined;
  if (minutes !== undefined || isSilent) visit("collector", 0, yearly, 1, 1, minutes, staff);
  if (fixedMinutes !== undefined) visit("collectorFixed", 0, true, 1, 1, fixedMinutes, staff);
  if (amount !== undefined) visit("collectorAmount", 0, true, 1, 1, amount, undefined);
};
