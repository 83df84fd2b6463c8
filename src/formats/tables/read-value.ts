import type { Language } from "../../report/language.js";
import type { Cell } from "./cell.js";
import type { Column } from "./column.js";
import type { Names } from "./names.js";
import type { ReadValueResult } from "./read-value-result.js";
import { expectedIn } from "./values/expected.js";
import { readByForm } from "./values/read-by-form.js";
import { jsonValue } from "./values/read-json.js";
import { readList } from "./values/read-list.js";
import type { FullCell, Reading } from "./values/reading.js";
import { valueFault } from "./values/value-fault.js";
import { isDash, saysNone } from "./values/words-for-none.js";

const notTold: ReadValueResult = { value: undefined };

/**
 * What does this cell say? Reads a cell as its column is meant, in Swedish and English whatever the language: names for
 * ids, words for codes, `12,5`, `ja`, `varje kvartal`, `30–60`. An empty cell tells nothing. What may mean two things is
 * a fault that says what to write instead; a name that nothing has is told as unmatched, never invented. `language` is
 * the table's own, where it is known: it settles what `1.234` is.
 *
 * @example
 * ```ts
 * import { columnsOf, namesOf, readValue } from "styrkedja/formats/tables";
 *
 * const level = columnsOf("goal").find(({ field }) => field === "level");
 * level && readValue(level, "nämnd", namesOf(plan)); // { value: "board" }
 * ```
 */
export const readValue = (
  column: Column,
  cell: Cell,
  names: Names,
  language?: Language,
): ReadValueResult => {
  if (cell === null) return notTold;
  const full = typeof cell === "string" ? cell.trim() : cell;
  if (full === "") return notTold;
  const reading: Reading = { column, names, ...(language && { language }) };
  const read = readFull(full, reading);
  if (!("value" in read) || column.accepts(read.value)) return read;
  return refused(full, read.value, reading);
};

const readFull = (full: FullCell, reading: Reading): ReadValueResult => {
  const { column } = reading;
  if (typeof full === "string") {
    const special = readSpecial(full, column);
    if (special) return special;
  }
  return column.isList ? readList(full, reading) : readByForm[column.form](full, reading);
};

/** What is read alike in every column but those of text: none, a dash, and JSON. */
const readSpecial = (text: string, column: Column): ReadValueResult | undefined => {
  const { form, isList, isNullable } = column;
  if (saysNone(text)) {
    if (isList) return { value: [] };
    if (isNullable) return { value: null };
    if (form !== "text" && form !== "code" && form !== "reference" && form !== "json") {
      return valueFault("never-none", text, expectedIn(column), {
        hint: { sv: "Lämna cellen tom när det inte är sagt.", en: "Leave it empty when not told." },
      });
    }
  }
  if (form === "text" && !isList) return undefined;
  if (isDash(text) && form !== "text") {
    return valueFault("ambiguous", text, expectedIn(column), {
      hint: {
        sv: 'Ett streck kan betyda "inget" eller "inte sagt". Skriv inget, eller lämna cellen tom.',
        en: 'A dash may mean "none" or "not told". Write none, or leave the cell empty.',
      },
    });
  }
  return jsonValue(text, column.accepts);
};

/** It is written as it should be, and yet may not stand here. */
const refused = (cell: FullCell, value: unknown, { column }: Reading): ReadValueResult => {
  const isMalformed =
    column.form === "text" &&
    typeof cell === "string" &&
    (!cell.isWellFormed() || cell.length > 10_000);
  if (isMalformed) {
    return valueFault("malformed-text", cell, expectedIn(column), {
      hint: {
        sv: "Den är för lång eller innehåller ett halvt tecken.",
        en: "It is too long or holds half a character.",
      },
    });
  }
  const isNumber = typeof value === "number";
  return valueFault(isNumber ? "out-of-range" : "wrong-format", cell, expectedIn(column));
};
