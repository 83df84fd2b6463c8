import { byWeek } from "../../../burden/lenses/by-week.js";
import { hoursCell } from "../../hours-text.js";
import { blank } from "../../page.js";
import { table } from "../../table.js";
import { isOneYear, weekName } from "../../week-name.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: { columns: ["Vecka", "Timmar"] },
  en: { columns: ["Week", "Hours"] },
} as const;

const longest = 40;

export const byWeekSection = section({
  id: "by-week",
  figures: byWeek,
  blocks: (weeks, { options: { language } }) => {
    const heaviest = Math.max(...weeks.map(({ minutes }) => minutes.likely));
    if (heaviest <= 0) return [];
    const [week, hours] = words[language].columns;
    const year = !isOneYear(weeks);
    return [
      blank,
      { text: titleOf("by-week", language), tone: "heading" },
      blank,
      ...table(
        [{ title: week }, { title: hours, align: "right" }, { title: "" }],
        weeks.map((own) => [
          weekName(own.week, language, year),
          hoursCell(own, language),
          "█".repeat(Math.round((own.minutes.likely / heaviest) * longest)),
        ]),
      ),
    ];
  },
});
