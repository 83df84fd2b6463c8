import { dayFault } from "../calendar/day-fault.js";
import { isDay } from "../calendar/is-day.js";
import type { Call } from "./command.js";
import type { OptionName } from "./option.js";
import { UsageError } from "./usage-error.js";

const days = [
  "as-of",
  "from",
  "to",
  "review-by",
  "saved-on",
] as const satisfies readonly OptionName[];
const yearPattern = /^(?:19|20|21)\d\d$/;

/** What is wrong with a day that was given, and how it is written. */
const wrongDay = (option: OptionName, text: string): UsageError => {
  const { why, meant = "2026-11-01" } = dayFault(text);
  return why
    ? new UsageError({
        sv: `--${option}: ${text} finns inte, ${why.sv}. Skriv dagen som ${meant}.`,
        en: `--${option}: there is no ${text}, ${why.en}. Write the day as ${meant}.`,
      })
    : new UsageError({
        sv: `--${option}: ${text} är ingen hel dag. Skriv den som ${meant}.`,
        en: `--${option}: ${text} is not a whole day. Write it as ${meant}.`,
      });
};

/**
 * Refuses days and years that do not exist before any plan is read: what is wrong with an option is not the plan's fault.
 * Throws a {@link UsageError} that names the option.
 */
export const refuseWrongDays = ({ given }: Pick<Call, "given">): void => {
  for (const option of days) {
    const text = given.get(option);
    if (text !== undefined && !isDay(text)) throw wrongDay(option, text);
  }
  const limit = given.get("older-than");
  if (limit !== undefined && dayFault(limit).why) throw wrongDay("older-than", limit);
  const [year, from, to] = [given.get("year"), given.get("from"), given.get("to")];
  if (year !== undefined && !yearPattern.test(year)) {
    throw new UsageError({
      sv: `--year: ${year} är inget år mellan 1900 och 2199.`,
      en: `--year: ${year} is not a year between 1900 and 2199.`,
    });
  }
  if (from === undefined && to === undefined) return;
  if (year !== undefined || from === undefined || to === undefined) {
    throw new UsageError({
      sv: "Ange antingen --year eller både --from och --to.",
      en: "Give either --year or both --from and --to.",
    });
  }
  if (from <= to) return;
  throw new UsageError({
    sv: `Sista dagen, --to ${to}, kommer före den första, --from ${from}.`,
    en: `The last day, --to ${to}, comes before the first, --from ${from}.`,
  });
};
