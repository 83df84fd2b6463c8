import { isDay } from "../calendar/is-day.js";
import type { Plan } from "../plan/plan.js";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

/** The day on which a plan is judged: as given, or the day it describes. Never today: nothing here reads a clock. */
export const asOf = ({ given }: Pick<Call, "given">, plan: Plan): string => {
  const day = given.get("as-of") ?? plan.describedOn;
  if (isDay(day)) return day;
  if (day === undefined) {
    throw new UsageError({
      sv: "Vilken dag ska planen granskas? Ange --as-of, till exempel --as-of 2026-11-01, eller skriv describedOn i planen.",
      en: "On which day should the plan be judged? Give --as-of, such as --as-of 2026-11-01, or write describedOn in the plan.",
    });
  }
  throw new UsageError({
    sv: `Planens describedOn, ${day}, är ingen hel dag. Ange --as-of, till exempel --as-of 2026-11-01.`,
    en: `The plan's describedOn, ${day}, is not a whole day. Give --as-of, such as --as-of 2026-11-01.`,
  });
};
