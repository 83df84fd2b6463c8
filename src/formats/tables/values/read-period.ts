import { expectedIn } from "./expected.js";
import { periodFrom } from "./period-from.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

const lastMonths = ["04", "08", "12"] as const;

/** A year, a part of one, a week, a day, or from one day to another. */
export const readPeriod: ReadOne = (cell, { column }) => {
  const expected = expectedIn(column);
  if (typeof cell === "object") {
    if (!cell.day.endsWith("-01")) return { value: cell.day };
    const month = cell.day.slice(0, "2026-08".length);
    return valueFault("ambiguous", cell, expected, {
      hint: {
        sv: `Kalkylprogrammet gör ${month} till en dag. Gör kolumnen till text och skriv ${month} för månaden, ${cell.day} för dagen.`,
        en: `The spreadsheet makes a day of ${month}. Make the column text, and write ${month} for the month, ${cell.day} for the day.`,
      },
    });
  }
  const period = typeof cell === "boolean" ? undefined : periodFrom(String(cell));
  if (typeof period === "string") return { value: period };
  if (period === undefined) return valueFault("wrong-format", cell, expected);
  const { year, tertial } = period;
  const alone = `${year}-T${tertial}`;
  const sinceJanuary = `${year}-01/${year}-${lastMonths[tertial - 1]}`;
  return valueFault("ambiguous", cell, expected, {
    hint: {
      sv: `Skriv ${alone} för de fyra månaderna, ${sinceJanuary} för det som räknas från januari.`,
      en: `Write ${alone} for the four months, ${sinceJanuary} for what is counted from January.`,
    },
  });
};
