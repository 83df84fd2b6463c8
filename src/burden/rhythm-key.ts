import type { Due, Recurrence } from "../plan/recurrence.js";

const everyKey = {
  year: 0,
  half: 1,
  tertial: 2,
  quarter: 3,
  month: 4,
  week: 5,
  interim: 6,
} as const;
const moveKey = { none: 0, forward: 1, back: 2, statutory: 3 } as const;

/** Each way to be due has numbers of its own; so many lie below those of the next. */
const dueKey = (due: Due): number => {
  switch (due.by) {
    case "workingDays":
      return 1 + due.days;
    case "days":
      return 3000 + due.days * 4 + moveKey[due.move ?? "none"];
    case "months":
      return 20_000 + (due.months * 32 + (due.day ?? 0)) * 4 + moveKey[due.move ?? "none"];
    case "date": {
      const day = Number(due.monthDay.slice(0, 2)) * 32 + Number(due.monthDay.slice(3));
      return 40_000 + (day * 11 + (due.yearsAfter ?? 0)) * 4 + moveKey[due.move ?? "none"];
    }
  }
};

/** The months left out, one bit each. */
const leftOut = ({ only, except }: Extract<Recurrence, { every: "month" }>): number => {
  let bits = 0;
  if (only) {
    bits = 4095;
    for (const month of only) bits &= ~(1 << (month - 1));
  }
  for (const month of except ?? []) bits |= 1 << (month - 1);
  return bits;
};

/**
 * A number that two demands share only if they fall due on the same days, so that the days of one
 * can be kept for the other. `undefined` for what is too seldom alike to be worth keeping.
 */
export const rhythmKey = (
  recurrence: Recurrence,
  due: Due | null | undefined,
): number | undefined => {
  let months = 0;
  switch (recurrence.every) {
    case "dates":
    case "case":
      return undefined;
    case "year":
    case "week":
      if (recurrence.step !== undefined) return undefined;
      break;
    case "month":
      if (recurrence.cumulative) return undefined;
      months = recurrence.only || recurrence.except ? leftOut(recurrence) : 0;
      break;
    case "half":
    case "tertial":
    case "quarter":
      if (recurrence.cumulative) return undefined;
      break;
    case "interim":
      if (recurrence.months !== undefined) return undefined;
  }
  return ((due ? dueKey(due) : 0) * 7 + everyKey[recurrence.every]) * 4096 + months;
};
