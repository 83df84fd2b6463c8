import type { Recurrence } from "../../../plan/recurrence.js";
import { monthName } from "../../../report/format-date.js";
import type { Language } from "../../../report/language.js";
import { quantityWords } from "./quantity-words.js";
import { recurrencePhrases } from "./recurrence-phrases.js";
import type { Writing } from "./writing.js";

const words = {
  sv: {
    years: (n: number) => `vart ${n}:${n < 3 ? "a" : "e"} år`,
    weeks: (n: number) => `var ${n}:${n < 3 ? "a" : "e"} vecka`,
    since: " sedan ",
    only: "varje år i ",
    except: " utom ",
    dates: "bestämda dagar: ",
    months: (n: number) => `, ${n} månader`,
    sinceJanuary: ", från årets början",
    byItself: ", var period för sig",
    perYear: (n: string) => `, ${n} om året`,
  },
  en: {
    years: (n: number) => `every ${n} years`,
    weeks: (n: number) => `every ${n} weeks`,
    since: " since ",
    only: "every year in ",
    except: " but ",
    dates: "given days: ",
    months: (n: number) => `, ${n} months`,
    sinceJanuary: ", from the start of the year",
    byItself: ", each period by itself",
    perYear: (n: string) => `, ${n} a year`,
  },
} as const;

const monthList = (months: readonly number[], language: Language): string =>
  months.map((month) => monthName(month, language)).join(", ");

/** How often something comes back, in words that are read back to the same: `varje månad utom juli`. */
export const recurrenceWords = (recurrence: Recurrence, writing: Writing): string => {
  const { language } = writing;
  const say = words[language];
  const named = recurrencePhrases[recurrence.every]?.written[language] ?? "";
  const cumulative = (told: boolean | undefined) =>
    told === undefined ? "" : told ? say.sinceJanuary : say.byItself;
  switch (recurrence.every) {
    case "year":
    case "week": {
      const { every, step, since } = recurrence;
      const often = step === undefined ? named : say[every === "year" ? "years" : "weeks"](step);
      return often + (since === undefined ? "" : say.since + since);
    }
    case "interim":
      return named + (recurrence.months === undefined ? "" : say.months(recurrence.months));
    case "month": {
      const { only, except } = recurrence;
      const often = only ? say.only + monthList(only, language) : named;
      const but = except ? say.except + monthList(except, language) : "";
      return often + but + cumulative(recurrence.cumulative);
    }
    case "dates":
      return say.dates + recurrence.dates.join(", ");
    case "case": {
      const perYear =
        recurrence.perYear === undefined ? undefined : quantityWords(recurrence.perYear, writing);
      return named + (perYear === undefined ? "" : say.perYear(perYear));
    }
    default:
      return named + cumulative(recurrence.cumulative);
  }
};
