import type { Burden } from "../../burden/burden.js";
import { formatDate } from "../format-date.js";
import { hoursCell } from "../hours-text.js";
import type { Language } from "../language.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";

const words = {
  sv: { title: "När faller det?", month: "Månad", hours: "Timmar" },
  en: { title: "When does it fall?", month: "Month", hours: "Hours" },
} as const;

const longest = 40;

/** The known hours of each month, with a bar to the heaviest month's scale. */
export const monthBlocks = (
  { byMonth }: Pick<Burden, "byMonth">,
  language: Language,
): readonly Block[] => {
  const heaviest = Math.max(...byMonth.map(({ minutes }) => minutes.likely));
  if (heaviest <= 0) return [];
  const say = words[language];
  const rows = byMonth.map((sums) => [
    formatDate(sums.month, language),
    hoursCell(sums, language),
    "█".repeat(Math.round((sums.minutes.likely / heaviest) * longest)),
  ]);
  const columns = [
    { title: say.month },
    { title: say.hours, align: "right" as const },
    { title: "" },
  ];
  return [blank, { text: say.title, tone: "heading" }, blank, ...table(columns, rows)];
};
