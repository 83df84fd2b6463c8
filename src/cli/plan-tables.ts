import { columnsOf } from "../formats/tables/columns-of.js";
import { exportTables } from "../formats/tables/export-tables.js";
import type { Sheet } from "../formats/tables/sheet.js";
import { shownColumn } from "../formats/tables/shown-column.js";
import { partWords } from "../plan/kind-words.js";
import { parts as kindOfPart, type Part, partNames } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import type { Language } from "../report/language.js";
import type { TableToWrite } from "./write-tables.js";

const partOfSheet = ({ name }: Sheet, language: Language): Part | undefined =>
  partNames.find((part) => partWords[part][language].toLowerCase() === name?.toLowerCase());

/** The plan as tables to write, each column with its words to choose among. */
export const planTables = (
  plan: Plan,
  language: Language,
  parts?: readonly Part[],
): readonly TableToWrite[] =>
  exportTables(plan, { language, ...(parts && { parts }) }).map((sheet) => {
    const { name = "", rows } = sheet;
    const part = partOfSheet(sheet, language);
    if (part === undefined) return { name, rows };
    const [headings = []] = rows;
    const known = new Map(
      columnsOf(kindOfPart[part]).map((column) => [column.heading[language], column]),
    );
    const columns = headings.map((heading) => {
      const column = known.get(String(heading));
      return column ? shownColumn(column, language) : {};
    });
    return { name, rows, columns };
  });
