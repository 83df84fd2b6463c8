import type { Words } from "../sources/words.js";

/** The languages a report is written in. */
export type Language = keyof Words;
