import type { Recurrence } from "../plan/recurrence.js";
import { monthName } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";

const every = {
  sv: {
    year: "varje år",
    half: "varje halvår",
    interim: "en gång om året, delår",
    tertial: "varje tertial",
    quarter: "varje kvartal",
    month: "varje månad",
    week: "varje vecka",
  },
  en: {
    year: "every year",
    half: "every half year",
    interim: "once a year, interim",
    tertial: "every four months",
    quarter: "every quarter",
    month: "every month",
    week: "every week",
  },
} as const;

const words = {
  sv: {
    years: (n: string) => `vart ${n}:e år`,
    weeks: (n: string) => `var ${n}:e vecka`,
    only: (months: string) => `varje år i ${months}`,
    except: (months: string) => ` utom ${months}`,
    dates: (n: string) => `på bestämda dagar (${n})`,
    case: "när det händer",
  },
  en: {
    years: (n: string) => `every ${n} years`,
    weeks: (n: string) => `every ${n} weeks`,
    only: (months: string) => `every year in ${months}`,
    except: (months: string) => ` but ${months}`,
    dates: (n: string) => `on given days (${n})`,
    case: "when it happens",
  },
} as const;

/** How often something comes back, as it is said: "varje månad utom juli". */
export const recurrenceText = (recurrence: Recurrence, language: Language): string => {
  const say = words[language];
  const named = every[language];
  const show = (value: number) => formatNumber(value, language);
  const months = (numbers: readonly number[]) =>
    listed(
      numbers.map((number) => monthName(number, language)),
      language,
      12,
    );
  switch (recurrence.every) {
    case "case":
      return say.case;
    case "dates":
      return say.dates(show(recurrence.dates.length));
    case "year":
      return (recurrence.step ?? 1) > 1 ? say.years(show(recurrence.step ?? 1)) : named.year;
    case "week":
      return (recurrence.step ?? 1) > 1 ? say.weeks(show(recurrence.step ?? 1)) : named.week;
    case "month": {
      if (recurrence.only) return say.only(months(recurrence.only));
      const { except = [] } = recurrence;
      return named.month + (except.length > 0 ? say.except(months(except)) : "");
    }
    default:
      return named[recurrence.every];
  }
};
