import type { Due } from "../../../plan/recurrence.js";
import { monthName } from "../../../report/format-date.js";
import type { Language } from "../../../report/language.js";

const words = {
  sv: {
    days: (n: number) => `${n} ${n === 1 ? "dag" : "dagar"} efter perioden`,
    workingDays: (n: number) => `${n} ${n === 1 ? "arbetsdag" : "arbetsdagar"} efter perioden`,
    months: (n: number) => `${n} ${n === 1 ? "månad" : "månader"} efter perioden`,
    day: (n: number) => `, dag ${n}`,
    years: (n: number) => (n === 0 ? ", samma år" : n === 1 ? ", året efter" : `, ${n} år efter`),
    move: {
      none: ", flyttas inte",
      forward: ", flyttas framåt från helgdag",
      back: ", flyttas bakåt från helgdag",
      statutory: ", flyttas som lagen säger",
    },
  },
  en: {
    days: (n: number) => `${n} ${n === 1 ? "day" : "days"} after the period`,
    workingDays: (n: number) => `${n} ${n === 1 ? "working day" : "working days"} after the period`,
    months: (n: number) => `${n} ${n === 1 ? "month" : "months"} after the period`,
    day: (n: number) => `, day ${n}`,
    years: (n: number) =>
      n === 0 ? ", the same year" : n === 1 ? ", the year after" : `, ${n} years after`,
    move: {
      none: ", not moved",
      forward: ", moved forward from a holiday",
      back: ", moved back from a holiday",
      statutory: ", moved as the law says",
    },
  },
} as const;

/** When the answer is due, in words that are read back to the same: `15 dagar efter perioden`. */
export const dueWords = (due: Due, language: Language): string => {
  const say = words[language];
  switch (due.by) {
    case "workingDays":
      return say.workingDays(due.days);
    case "days":
      return say.days(due.days) + (due.move ? say.move[due.move] : "");
    case "months": {
      const day = due.day === undefined ? "" : say.day(due.day);
      return say.months(due.months) + day + (due.move ? say.move[due.move] : "");
    }
    case "date": {
      const [month, day] = due.monthDay.split("-").map(Number);
      const written = `${day} ${monthName(month ?? 1, language)}`;
      const years = due.yearsAfter === undefined ? "" : say.years(due.yearsAfter);
      return written + years + (due.move ? say.move[due.move] : "");
    }
  }
};
