import { partWords } from "../../plan/kind-words.js";
import { parts as kindOfPart, type Part, partNames } from "../../plan/kinds.js";
import type { Plan } from "../../plan/plan.js";
import type { Language } from "../../report/language.js";
import type { Cell } from "./cell.js";
import type { Column } from "./column.js";
import { columnsOf } from "./columns-of.js";
import { headColumns } from "./head-columns.js";
import type { Names } from "./names.js";
import { namesOf } from "./names-of.js";
import type { Sheet } from "./sheet.js";
import { valueAt } from "./value-at.js";
import { writeValue } from "./write-value.js";

export interface ExportOptions {
  /** The language of the headings, the sheets' names and the words in the cells. */
  readonly language: Language;
  /** Only these parts, and not the sheet about the plan itself; absent: all that the plan tells. */
  readonly parts?: readonly Part[];
}

const words = {
  sheet: { sv: "Plan", en: "Plan" },
  field: { sv: "Fält", en: "Field" },
  value: { sv: "Värde", en: "Value" },
} as const;

/** Something for the sheets to say where they came from. */
const file = "plan";

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What a row is known by stands first: id and name. Then what some row tells, as the schema has it. */
const columnsFor = (part: Part, entities: readonly object[], language: Language) => {
  const all = columnsOf(kindOfPart[part]);
  const first = ["id", `label.${language}`, `label.${language === "sv" ? "en" : "sv"}`, "title"];
  const placeOf = ({ field }: Column): number => {
    const at = first.indexOf(field);
    return at === -1 ? first.length : at;
  };
  const isTold = (column: Column) =>
    entities.some((entity) => valueAt(entity, column) !== undefined);
  const told = all.filter(isTold);
  // A table of which hardly anything is told is known by its two first headings.
  const known = told.length > 1 ? told : all.filter((column) => placeOf(column) < 2);
  return known.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** Writes the cells of a column; the same code or id again is not written anew. */
const cellWriter = (column: Column, names: Names, language: Language) => {
  const written = new Map<string, Cell>();
  const isOfFew = column.form === "code" || column.form === "reference";
  return (entity: object): Cell => {
    const value = valueAt(entity, column);
    if (!isOfFew || typeof value !== "string") return writeValue(column, value, names, language);
    const before = written.get(value);
    if (before !== undefined) return before;
    const cell = writeValue(column, value, names, language);
    written.set(value, cell);
    return cell;
  };
};

const partSheet = (part: Part, plan: Plan, names: Names, language: Language): Sheet => {
  const entities: readonly object[] = plan[part] ?? [];
  const columns = columnsFor(part, entities, language);
  const rows = {
    *[Symbol.iterator](): Generator<readonly Cell[]> {
      yield columns.map(({ heading }) => heading[language]);
      const write = columns.map((column) => cellWriter(column, names, language));
      for (const entity of entities) yield write.map((cell) => cell(entity));
    },
  };
  return { file, name: capital(partWords[part][language]), rows };
};

const headSheet = (plan: Plan, names: Names, language: Language): Sheet => {
  const rows: (readonly Cell[])[] = [[words.field[language], words.value[language]]];
  for (const column of headColumns()) {
    const value = valueAt(plan, column);
    if (value !== undefined) {
      rows.push([column.heading[language], writeValue(column, value, names, language)]);
    }
  }
  return { file, name: words.sheet[language], rows };
};

/**
 * How does the whole plan look as tables? A sheet for the plan itself and one for each part that it tells, with the
 * columns that some row uses; a part that is told and empty has its headings alone. `importTables` reads the very same
 * plan back, in either language. Rows are made as they are gone through.
 *
 * @example
 * ```ts
 * import { exportTables, writeCsv } from "styrkedja/formats/tables";
 *
 * for (const { name, rows } of exportTables(plan, { language: "sv" })) {
 *   console.log(name, writeCsv(rows, { language: "sv" }));
 * }
 * ```
 */
export const exportTables = (plan: Plan, { language, parts }: ExportOptions): readonly Sheet[] => {
  const names = namesOf(plan);
  const told = partNames.filter(
    (part) => plan[part] !== undefined && (parts === undefined || parts.includes(part)),
  );
  const sheets = told.map((part) => partSheet(part, plan, names, language));
  return parts === undefined ? [headSheet(plan, names, language), ...sheets] : sheets;
};
