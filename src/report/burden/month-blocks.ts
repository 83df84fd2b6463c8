import type { Burden } from "../../burden/burden.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import { formatDate } from "../format-date.js";
import { hoursCell } from "../hours-text.js";
import type { Language } from "../language.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import { outsideRange } from "./outside-range.js";
import { spreadBy } from "./spread-by.js";
import { spreadCell } from "./spread-text.js";

const words = {
  sv: { title: "När faller det?", month: "Månad", hours: "Timmar", range: "8 av 10 fall" },
  en: { title: "When does it fall?", month: "Month", hours: "Hours", range: "8 in 10 cases" },
} as const;

const longest = 40;

/** The known hours of each month, with a bar to the heaviest month's scale. */
export const monthBlocks = (
  { byMonth }: Pick<Burden, "byMonth">,
  language: Language,
  sure?: Uncertainty,
): readonly Block[] => {
  const heaviest = Math.max(...byMonth.map(({ minutes }) => minutes.likely));
  if (heaviest <= 0) return [];
  const say = words[language];
  const spreadOf = spreadBy(sure?.by.month);
  const isRanged = sure?.by.month?.some(({ minutes }) => minutes.sd > 0) ?? false;
  const rangeOf = (month: string) => {
    const spread = spreadOf(month);
    return spread ? spreadCell(spread, language) : "";
  };
  const rows = byMonth.map((sums) => [
    formatDate(sums.month, language),
    hoursCell(sums, language),
    ...(isRanged ? [rangeOf(sums.month)] : []),
    "█".repeat(Math.round((sums.minutes.likely / heaviest) * longest)),
  ]);
  const columns = [
    { title: say.month },
    { title: say.hours, align: "right" as const },
    ...(isRanged ? [{ title: say.range, align: "right" as const }] : []),
    { title: "" },
  ];
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    ...table(columns, rows),
    ...outsideRange(
      byMonth.map((sums) => [sums, spreadOf(sums.month)]),
      language,
    ),
  ];
};
