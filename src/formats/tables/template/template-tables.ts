import { partWords } from "../../../plan/kind-words.js";
import { parts as kindOfPart } from "../../../plan/kinds.js";
import type { Language } from "../../../report/language.js";
import type { Cell } from "../cell.js";
import { columnsOf } from "../columns-of.js";
import { type ShownColumn, shownColumn } from "../shown-column.js";
import { columnHint } from "./column-hint.js";
import { exampleMark } from "./example-mark.js";
import { explanation } from "./explanation.js";
import type { TemplateColumn } from "./template-column.js";
import { type TemplatePart, templateParts, templateSheets } from "./template-parts.js";

/** A table to fill in. */
export interface TemplateTable {
  /** The part it becomes; absent for the page that explains. */
  readonly part?: TemplatePart;
  /** `Enheter`. */
  readonly name: string;
  /** The headings, and one row that is an example. */
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: readonly (ShownColumn & { readonly width?: number })[];
  readonly headingRows: number;
  readonly exampleRows: number;
}

export interface TemplateOptions {
  /** Of headings, drop-downs and explanation. */
  readonly language: Language;
  /** Which tables; absent: all that people fill in. */
  readonly parts?: readonly TemplatePart[];
}

const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names stand in the column of the language. */
const fieldIn = (field: string, language: Language) =>
  field === "label" ? `label.${language}` : field;

const tableOf = (part: TemplatePart, language: Language) => {
  const known = new Map(columnsOf(kindOfPart[part]).map((column) => [column.field, column]));
  const columns = templateSheets[part].map((told: TemplateColumn) => {
    const column = known.get(fieldIn(told.field, language));
    if (!column) throw new RangeError(`No column ${told.field} among ${part}`);
    const shown = shownColumn(column, language);
    const choices = told.choices?.[language] ?? shown.choices;
    return {
      heading: (told.heading ?? column.heading)[language],
      hint: told.hint?.[language] ?? columnHint(column, language, choices),
      example: told.example[language],
      ...shown,
      ...(choices && { choices }),
    };
  });
  const example = columns.map(({ example: cell }, at) =>
    at === 0 ? `${exampleMark[language]}${cell}` : cell,
  );
  const table: TemplateTable = {
    part,
    name: titled(partWords[part][language]),
    rows: [columns.map(({ heading }) => heading), example],
    columns: columns.map(({ choices, isText }) => ({ ...(choices && { choices }), isText })),
    headingRows: 1,
    exampleRows: 1,
  };
  return { table, columns };
};

/**
 * Which tables may a board secretary or a controller fill in? One for each part of a plan that people write by hand,
 * with headings in their language, drop-downs where words are fixed, and an example row that is left out when the tables
 * are read back; first a page that explains. For `writeXlsx` or `writeCsv`.
 *
 * @example
 * ```ts
 * import { templateTables } from "styrkedja/formats/tables";
 *
 * const [, obligations] = templateTables({ language: "sv", parts: ["obligations"] });
 * obligations?.rows[0]?.slice(0, 5); // ["Vem", "Till vem", "Vad", "Hur ofta", "Varför"]
 * ```
 */
export const templateTables = ({
  language,
  parts = templateParts,
}: TemplateOptions): readonly TemplateTable[] => {
  const made = parts.map((part) => tableOf(part, language));
  const told = made.map(({ table, columns }) => ({ name: table.name, columns }));
  return [explanation(told, language), ...made.map(({ table }) => table)];
};
