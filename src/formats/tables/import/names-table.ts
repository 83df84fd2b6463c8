import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";
import { cellText } from "./cell-text.js";
import { headingKey } from "./known-headings.js";

/** What stands above the columns of a table of names that led nowhere, which can be filled in and imported. */
export const namesHeadings = {
  what: { sv: "Vad det är", en: "What it is" },
  name: { sv: "Står i filen", en: "Stands in the file" },
  same: { sv: "Samma som", en: "Same as" },
  isNew: { sv: "Ny (ja)", en: "New (yes)" },
  kind: { sv: "Slag", en: "Kind" },
  role: { sv: "Roll", en: "Role" },
  unit: { sv: "Enhet", en: "Unit" },
  near: { sv: "Liknar", en: "Comes near" },
  places: { sv: "Finns i", en: "Found in" },
} as const satisfies Readonly<Record<string, Words>>;

export type NamesField = keyof typeof namesHeadings;

const fieldOf: ReadonlyMap<string, NamesField> = new Map(
  (Object.keys(namesHeadings) as NamesField[]).flatMap((field) => [
    [headingKey(namesHeadings[field].sv), field] as const,
    [headingKey(namesHeadings[field].en), field] as const,
  ]),
);

/** The columns of such a table, if these are its headings. */
export const namesColumns = (row: readonly Cell[]): ReadonlyMap<NamesField, number> | undefined => {
  const columns = new Map<NamesField, number>();
  row.forEach((cell, at) => {
    const field = fieldOf.get(headingKey(cellText(cell)));
    if (field !== undefined && !columns.has(field)) columns.set(field, at);
  });
  const isOne = (["what", "name", "same", "isNew"] as const).every((field) => columns.has(field));
  return isOne ? columns : undefined;
};
