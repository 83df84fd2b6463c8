import type { ScheduledOccurrence } from "../../../calendar/schedule.js";
import type { Plan } from "../../../plan/plan.js";
import { query } from "../../../plan/query.js";
import type { Language } from "../../../report/language.js";
import { namer } from "../../../report/namer.js";
import { safeText } from "../../../report/safe-text.js";
import type { Cell } from "../cell.js";

const headings = {
  sv: [
    "Tillfälle",
    "Dag",
    "Sista dag",
    "Period",
    "Krav, id",
    "Krav",
    "Från, id",
    "Från",
    "Till, id",
    "Till",
  ],
  en: [
    "Occurrence",
    "Day",
    "Due",
    "Period",
    "Demand, id",
    "Demand",
    "From, id",
    "From",
    "To, id",
    "To",
  ],
} as const;

/**
 * Who owes what, and which day, as rows to sort and count? One row for each occurrence and unit that gives it; one
 * without a giver where the plan names none. The due day is empty where the plan tells none: the day is then the last of
 * the period. The first row is the headings.
 *
 * @example
 * ```ts
 * import { schedule } from "styrkedja";
 * import { scheduleRows, writeCsv } from "styrkedja/formats/tables";
 *
 * const { occurrences } = schedule(plan, { from: "2026-01-01", to: "2026-12-31" });
 * writeCsv(scheduleRows(occurrences, plan, { language: "en" }), { language: "en" }).startsWith("\ufeffOccurrence,Day,"); // true
 * ```
 */
export const scheduleRows = (
  occurrences: readonly ScheduledOccurrence[],
  plan: Plan,
  { language }: { readonly language: Language },
): readonly (readonly Cell[])[] => {
  const { name: named } = namer(query(plan), language);
  const name = (id: string) => safeText(named(id));
  return [
    headings[language],
    ...occurrences.flatMap(({ id, on, due, period, of, from, to }) =>
      (from.length === 0 ? [undefined] : from).map((giver): readonly Cell[] => [
        id,
        { day: on },
        due === undefined ? null : { day: due },
        period,
        of,
        name(of),
        giver ?? null,
        giver === undefined ? null : name(giver),
        to.length === 0 ? null : to.join("; "),
        to.length === 0 ? null : to.map(name).join("; "),
      ]),
    ),
  ];
};
