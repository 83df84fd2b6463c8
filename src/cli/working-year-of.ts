import type { MeasureOptions } from "../burden/measure-options.js";
import { type WorkingYear, workingYears } from "../burden/tables/working-years.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import { numberIn } from "./number-of.js";
import { UsageError } from "./usage-error.js";

const published: readonly Words[] = workingYears.map(({ id, hours, sv, en }) => ({
  sv: `${id} (${hours}): ${sv}`,
  en: `${id} (${hours}): ${en}`,
}));

const offer: Words = {
  sv: "Ange ett tal, --hours-per-year 1700, eller namnet på ett av dessa publicerade:",
  en: "Give a number, --hours-per-year 1700, or the name of one of these that are published:",
};

const hoursInAYear = 8784;

/** Hours in a working year: a number, or the name of one of the published. Never assumed, and the answer tells which. */
export const workingYearOf = ({
  given,
  language,
}: Pick<Call, "given" | "language">): Pick<MeasureOptions, "hoursPerYear" | "workingYear"> => {
  const text = given.get("hours-per-year");
  if (text === undefined) {
    throw new UsageError(
      {
        sv: `Hur många timmar är ett årsarbete? Talet skiljer sig mellan avtal och länder, så inget är givet på förhand. ${offer.sv}`,
        en: `How many hours are in a working year? It differs between agreements and countries, so there is no default. ${offer.en}`,
      },
      published,
    );
  }
  const named: WorkingYear | undefined = workingYears.find(({ id }) => id === text);
  if (named) return { hoursPerYear: named.hours, workingYear: named[language] };
  const value = numberIn(text);
  if (value > 0 && value <= hoursInAYear) return { hoursPerYear: value };
  const near = didYouMean(
    text,
    workingYears.map(({ id }) => id),
  );
  throw new UsageError(
    {
      sv: `--hours-per-year ska vara ett tal större än noll och högst 8 784, så många timmar som det finns på ett år, inte ${text}.${near.sv} ${offer.sv}`,
      en: `--hours-per-year should be a number over zero and at most 8,784, all the hours there are in a year, not ${text}.${near.en} ${offer.en}`,
    },
    published,
  );
};
