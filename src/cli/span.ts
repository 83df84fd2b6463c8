import { dayPattern } from "../calendar/patterns.js";
import type { Plan } from "../plan/plan.js";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

const yearPattern = /^(?:19|20|21)\d\d$/;

/** The days asked about: `--year`, or `--from` and `--to`; else the year of `--as-of` or of the day the plan describes. */
export const span = ({ given }: Pick<Call, "given">, plan: Plan): { from: string; to: string } => {
  const [from, to] = [given.get("from"), given.get("to")];
  const described = given.get("as-of") ?? plan.describedOn;
  if (from !== undefined || to !== undefined) {
    if (given.has("year") || from === undefined || to === undefined) {
      throw new UsageError({
        sv: "Ange antingen --year eller både --from och --to.",
        en: "Give either --year or both --from and --to.",
      });
    }
    for (const day of [from, to]) {
      if (dayPattern.test(day)) continue;
      throw new UsageError({
        sv: `${day} är ingen dag. Skriv den som 2026-11-01.`,
        en: `${day} is not a day. Write it as 2026-11-01.`,
      });
    }
    if (from <= to) return { from, to };
    throw new UsageError({
      sv: `Sista dagen, ${to}, kommer före den första, ${from}.`,
      en: `The last day, ${to}, comes before the first, ${from}.`,
    });
  }
  const year = given.get("year") ?? described?.slice(0, 4);
  if (year === undefined) {
    throw new UsageError({
      sv: "Vilket år gäller det? Ange --year, till exempel --year 2026, eller --from och --to.",
      en: "Which year? Give --year, such as --year 2026, or --from and --to.",
    });
  }
  if (!yearPattern.test(year)) {
    throw new UsageError({
      sv: `${year} är inget år mellan 1900 och 2199.`,
      en: `${year} is not a year between 1900 and 2199.`,
    });
  }
  return { from: `${year}-01-01`, to: `${year}-12-31` };
};
