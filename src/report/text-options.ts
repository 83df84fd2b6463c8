import type { Language } from "./language.js";
import type { PageOptions } from "./page.js";

/** How a report is written: its language, the width of the page, and colours when the one who calls brings them. */
export interface TextOptions extends PageOptions {
  readonly language: Language;
}
