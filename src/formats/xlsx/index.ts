export { readXlsx, type XlsxFile } from "./read-xlsx.js";
export { XlsxError } from "./xlsx-error.js";
export type { XlsxSheet } from "./xlsx-sheet.js";
