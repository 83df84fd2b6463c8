import { kindWords } from "../../../plan/kind-words.js";
import type { Language } from "../../../report/language.js";
import type { Cell } from "../cell.js";
import { type NamesField, namesHeadings } from "./names-table.js";
import { placeText } from "./place-text.js";
import { mostLikely } from "./spellings.js";
import type { Unmatched } from "./unmatched.js";

const fields = Object.keys(namesHeadings) as readonly NamesField[];

const whatIs = ({ targets }: Unmatched, language: Language): string => {
  const kind = mostLikely(targets);
  return kind === undefined ? "" : kindWords[kind][language];
};

/**
 * Which names lead nowhere, as a table that can be filled in and imported with the files? In `Samma som` goes the name
 * that was meant, or `ja` in `Ny` where it is new and is to be an entity of its own. Rows that are left as they are
 * change nothing.
 *
 * @example
 * ```ts
 * import { importTables, missingTable } from "styrkedja/formats/tables";
 *
 * const rows = [["Vem", "Vad"], ["Okänd enhet", "Elevregister"]];
 * const { unmatched } = importTables([{ file: "krav.csv", rows }]);
 * missingTable(unmatched, { language: "sv" })[1]?.[1]; // "Okänd enhet"
 * ```
 */
export const missingTable = (
  unmatched: readonly Unmatched[],
  { language }: { readonly language: Language },
): readonly (readonly Cell[])[] => {
  const seen = new Set<string>();
  const rows: (readonly Cell[])[] = [];
  for (const one of unmatched) {
    const what = whatIs(one, language);
    const key = JSON.stringify([what, one.text]);
    if (seen.has(key) || one.why === "untold") continue;
    seen.add(key);
    const cells: Partial<Record<NamesField, string>> = {
      what,
      name: one.text,
      near: one.nearest.join("; "),
      places: one.places.map((place) => placeText(place, language)).join("; "),
    };
    rows.push(fields.map((field) => cells[field] || null));
  }
  return [fields.map((field) => namesHeadings[field][language]), ...rows];
};
