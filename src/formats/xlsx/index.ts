export { readXlsx, type XlsxFile } from "./read-xlsx.js";
export { type WriteXlsxOptions, writeXlsx } from "./write-xlsx.js";
export type { XlsxSheet } from "./xlsx-sheet.js";
export type { XlsxColumn, XlsxTable } from "./xlsx-table.js";
