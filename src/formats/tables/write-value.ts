import type { Language } from "../../report/language.js";
import type { Cell } from "./cell.js";
import type { Column } from "./column.js";
import type { Names } from "./names.js";
import { readValue } from "./read-value.js";
import { isSameValue } from "./same-value.js";
import { isPlainText, isSafeText, jsonText } from "./values/plain-text.js";
import { wordsByForm } from "./values/words-by-form.js";
import { wordsForNone } from "./values/words-for-none.js";
import type { Writing } from "./values/writing.js";

/** A spreadsheet counts its days from 1900, and the first of them wrongly. */
const firstDayCell = "1901";

const dayLetters = "2026-08-31".length;

/**
 * How does this value stand in a cell? As a person would write it, in the language: names for ids, words for codes,
 * `varje kvartal`, `30–60`. But only where {@link readValue} reads the very same value back; else as its code, its id or
 * JSON. So nothing is lost on the way out and in again. `undefined` (not told) is an empty cell.
 *
 * @example
 * ```ts
 * import { columnsOf, namesOf, writeValue } from "styrkedja/formats/tables";
 *
 * const level = columnsOf("goal").find(({ field }) => field === "level");
 * level && writeValue(level, "board", namesOf(plan), "sv"); // "nämnd"
 * ```
 */
export const writeValue = (
  column: Column,
  value: unknown,
  names: Names,
  language: Language,
): Cell => {
  const { form, isList } = column;
  if (value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && !isList) return value;
  if (form === "date" && typeof value === "string" && isDayCell(value)) return { day: value };
  const returns = (text: string) => {
    const read = readValue(column, text, names);
    return "value" in read && isSameValue(read.value, value);
  };
  const words = wordsFor(column, value, names, language);
  if (words !== undefined && isSafeText(words) && returns(words)) return words;
  const bare = Array.isArray(value) ? value.join("; ") : value;
  const mayBeBare = form === "code" || form === "reference";
  if (mayBeBare && typeof bare === "string" && returns(bare)) return bare;
  return jsonText(value);
};

const isDayCell = (date: string): boolean => date.length === dayLetters && date >= firstDayCell;

const wordsFor = (
  column: Column,
  value: unknown,
  names: Names,
  language: Language,
): string | undefined => {
  const { form, isList } = column;
  if (value === null) return wordsForNone.value[language];
  const writing: Writing = { language, nameOf: nameWith(names, language) };
  const one = (item: unknown): string | undefined => {
    const text = wordsByForm[form](item, column, writing);
    return form === "text" && text !== undefined && !isPlainText(text, column) ? undefined : text;
  };
  if (!isList || !Array.isArray(value)) return one(value);
  if (value.length === 0) return wordsForNone.list[language];
  const items = value.map(one);
  return items.some((item) => item === undefined) ? undefined : items.join("; ");
};

/** The name that leads back to the id, else the id. */
const nameWith =
  (names: Names, language: Language): Writing["nameOf"] =>
  (targets, id) => {
    const name = names.nameOf(id, language);
    return name !== undefined && names.idOf(targets, name) === id ? name : id;
  };
