import type { Schedule, ScheduledOccurrence } from "../../calendar/schedule.js";
import type { Query } from "../../plan/query.js";
import { monthName } from "../format-date.js";
import { formatPeriod } from "../format-period.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { spanPeriod } from "../span-period.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";

const words = {
  sv: {
    title: (period: string) => `Vad ska lämnas när, ${period}?`,
    about:
      "Antal tillfällen i varje månad, efter sista dag. ° Planen säger ingen dag: månaden är den då perioden tar slut, inte när något lämnas.",
    obligations: (count: number) =>
      count === 1 ? "Ett rapporteringskrav till" : `${count} rapporteringskrav till`,
    without: "Utan dagar i planen",
  },
  en: {
    title: (period: string) => `What is due when, ${period}?`,
    about:
      "Times in each month, by the last day. ° The plan tells no day: the month is that in which the period ends, not when anything is handed in.",
    obligations: (count: number) =>
      count === 1 ? "One more reporting obligation" : `${count} more reporting obligations`,
    without: "Without days in the plan",
  },
} as const;

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const perMonth = (occurrences: readonly ScheduledOccurrence[]): readonly string[] => {
  const counts = months.map(() => 0);
  for (const { on } of occurrences) {
    const at = Number(on.slice(5, 7)) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => (count === 0 ? "·" : String(count)));
};

/** The year's follow-ups month by month, each in a row of its own, and the reporting obligations in one. */
export const calendarBlocks = (
  schedule: Schedule,
  q: Query,
  { language, width }: TextOptions,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const rows = q.all("cycle").flatMap(({ id }) => {
    const own = schedule.occurrences.filter(({ of }) => of === id);
    const mark = own.some(({ due }) => due === undefined) ? "°" : "";
    return own.length === 0 ? [] : [[`${name(id)}${mark}`, ...perMonth(own)]];
  });
  const obligations = schedule.occurrences.filter(({ of }) => of.startsWith("obligation:"));
  if (obligations.length > 0) {
    const count = new Set(obligations.map(({ of }) => of)).size;
    const mark = obligations.some(({ due }) => due === undefined) ? "°" : "";
    rows.push([`${say.obligations(count)}${mark}`, ...perMonth(obligations)]);
  }
  if (rows.length === 0) return [];

  const columns = [
    { title: "" },
    ...months.map((month) => ({
      title: monthName(month, language).slice(0, 3),
      align: "right" as const,
    })),
  ];
  const without = schedule.withoutDays.map(({ id }) => name(id));
  return [
    blank,
    { text: say.title(formatPeriod(spanPeriod(schedule), language)), tone: "heading" },
    { text: say.about, indent: 2, tone: "faint" },
    blank,
    ...table(columns, rows, { width }),
    ...(without.length > 0
      ? [{ text: `${say.without}: ${listed(without, language, 4)}.`, indent: 2 }]
      : []),
  ];
};
