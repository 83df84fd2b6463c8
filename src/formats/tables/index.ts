export { actAbbreviations } from "./act-abbreviations.js";
export type { Cell, DayCell } from "./cell.js";
export type { CellFault, CellPlace } from "./cell-fault.js";
export type { Column, ColumnForm } from "./column.js";
export { columnsOf } from "./columns-of.js";
export { type DecodedText, decodeText, type Encoding } from "./csv/decode-text.js";
export type { Delimiter } from "./csv/delimiter-of.js";
export { type CsvSheet, readCsv } from "./csv/read-csv.js";
export { writeCsv } from "./csv/write-csv.js";
export { entityFrom } from "./entity-from.js";
export { type ExportOptions, exportTables } from "./export-tables.js";
export { guardText, unguardText } from "./guard.js";
export { headColumns } from "./head-columns.js";
export { type CellOf, cellsOf } from "./import/cells-of.js";
export type {
  GuessedColumn,
  KnownTable,
  SkippedRows,
  TableGuess,
  TableOf,
  UnknownTable,
} from "./import/guess.js";
export { type ImportOptions, importTables } from "./import/import-tables.js";
export type { GoneRow, ImportChanges, Imported } from "./import/imported.js";
export type { Mapping, TableMapping } from "./import/mapping.js";
export { mappingJsonSchema } from "./import/mapping-json-schema.js";
export { mappingOf } from "./import/mapping-of.js";
export { missingTable } from "./import/missing-table.js";
export { type ParseMappingResult, parseMapping } from "./import/parse-mapping.js";
export { recognise } from "./import/recognise.js";
export { parseSideFile, type SideFile } from "./import/side-file.js";
export type { Unmatched } from "./import/unmatched.js";
export type { Names, Targets } from "./names.js";
export { type Named, namesAmong, namesOf } from "./names-of.js";
export { readValue } from "./read-value.js";
export type { ReadValueResult, UnmatchedName, ValueFault } from "./read-value-result.js";
export type { Sheet } from "./sheet.js";
export { TableError } from "./table-error.js";
export { isExampleRow } from "./template/example-mark.js";
export { type TemplatePart, templateParts } from "./template/template-parts.js";
export {
  type TemplateOptions,
  type TemplateTable,
  templateTables,
} from "./template/template-tables.js";
export { burdenRows } from "./tidy/burden-rows.js";
export { findingRows } from "./tidy/finding-rows.js";
export { scheduleRows } from "./tidy/schedule-rows.js";
export { valueAt } from "./value-at.js";
export { writeValue } from "./write-value.js";
