import type { Plan } from "../plan/plan.js";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

/**
 * The days asked about: `--year`, or `--from` and `--to`; else the year of `--as-of` or of the day the plan describes.
 * That they are days is looked at before any plan is read.
 */
export const span = (
  { given }: Pick<Call, "given">,
  plan: Pick<Plan, "describedOn">,
): { from: string; to: string } => {
  const [from, to] = [given.get("from"), given.get("to")];
  if (from !== undefined && to !== undefined) return { from, to };
  const year = given.get("year") ?? (given.get("as-of") ?? plan.describedOn)?.slice(0, 4);
  if (year === undefined) {
    throw new UsageError({
      sv: "Vilket år gäller det? Ange --year, till exempel --year 2026, eller --from och --to.",
      en: "Which year? Give --year, such as --year 2026, or --from and --to.",
    });
  }
  return { from: `${year}-01-01`, to: `${year}-12-31` };
};
