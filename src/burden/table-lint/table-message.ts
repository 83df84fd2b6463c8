import type { Words } from "../../sources/words.js";
import { round } from "../round.js";
import type { TableCheck } from "./table-check.js";

const shown = (value: number): string => String(round(value, Math.abs(value) < 1 ? 4 : 2));
const comma = (text: string): string => text.replace(".", ",");

/** What is wrong with a printed figure, in words. Columns go by their names in the table. */
export const tableMessage = (check: TableCheck): Words => {
  const { row, total = 0, name, column, stated, computed, from, average } = check;
  const called = name === undefined ? "" : ` (${name})`;
  const at = (isRow: string, isTotal: string) =>
    `${row === undefined ? `${isTotal} ${total + 1}` : `${isRow} ${row + 1}`}${called}`;
  const rows = from === "rows";
  const given = rows ? "" : from;
  const other = average && {
    sv: `; eller så ska ${average.column} vara ${comma(shown(average.computed))} och inte ${comma(String(average.stated))}`,
    en: `; or ${average.column} should be ${shown(average.computed)}, not ${average.stated}`,
  };
  return {
    sv: `${at("Rad", "Summa")}: ${column} är ${comma(String(stated))}, men ${given || "raderna"} ger ${comma(shown(computed))}${other?.sv ?? ""}. Ingen avrundning förklarar det.`,
    en: `${at("Row", "Total")}: ${column} is ${stated}, but ${rows ? "the rows give" : `${from} gives`} ${shown(computed)}${other?.en ?? ""}. No rounding explains it.`,
  };
};
