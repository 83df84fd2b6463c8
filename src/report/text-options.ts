import type { Language } from "./language.js";
import type { PageOptions } from "./page.js";

/** In which cell of a spreadsheet an entity, and a path in it, was read: `krav.xlsx, Krav, D5`. Absent for what was read in none. */
export type CellText = (entity: string, path: string) => string | undefined;

/** How a report is written: its language, the width of the page, and colours when the one who calls brings them. */
export interface TextOptions extends PageOptions {
  readonly language: Language;
  /** The cell that each finding was read from, for a plan that was imported. */
  readonly cellOf?: CellText | undefined;
}
