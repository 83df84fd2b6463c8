import type { Column } from "../column.js";
import { saysNone } from "./words-for-none.js";

/** What a cell of a workbook cannot hold, or would give back as something else. */
const unsafe = /[\p{Cc}\p{Cs}\ufffe\uffff]|_x[0-9a-f]{4}_/iu;

/** Does every kind of file hold this text as it is? Line feeds and spaces inside are held; spaces at the ends are not. */
export const isSafeText = (text: string): boolean =>
  text.trim() === text && !unsafe.test(text.replaceAll("\n", ""));

/** A code of digits whose first zero a spreadsheet has taken away: `180` for `0180`. */
export const hasLostZero = (field: string, text: string): boolean =>
  field === "organisation.code" && /^(?:\d|\d{3})$/.test(text);

/** The text that is written as a JSON string, `"…"`; absent where it is none. */
export const textInQuotes = (text: string): string | undefined => {
  if (text.length < 2 || text[0] !== '"' || !text.endsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Does this text come back when it is written as it is? If not, it is written in quotes as JSON. What stands in quotes
 * and could have been written as it is, is a text that somebody put in quotes.
 */
export const isPlainText = (text: string, column: Column): boolean => {
  if (text === "" || !isSafeText(text) || hasLostZero(column.field, text)) return false;
  if (column.isNullable && saysNone(text)) return false;
  const inQuotes = textInQuotes(text);
  return inQuotes === undefined || isPlainText(inQuotes, column);
};

/** Characters that JSON leaves as they are and a workbook does not. */
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** A value as JSON in one line that every kind of file holds. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    escaped,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
