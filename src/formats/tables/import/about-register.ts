import type { Words } from "../../../sources/words.js";
import { cellText } from "./cell-text.js";
import type { KnownTable } from "./guess.js";
import type { HeldSheet } from "./held-sheet.js";
import { shownText } from "./import-fault.js";

const register = /delegations?(?:ordning|bestämmelse|förteckning|register)|scheme of delegation/iu;
const mostShown = 3;

const textOf = (rows: HeldSheet["rows"], at: number): string =>
  (rows[at] ?? [])
    .map(cellText)
    .filter((text) => text !== "")
    .join(" ");

const titleSaid = (row: number, title: string): Words => ({
  sv: `Rad ${row} säger ${shownText(title)}. Av en titel görs ingen delegationsordning: skriv den i en lista för sig, med kolumnerna Delegationsordning, Nämnd och Beslutsdag, och säg i en mappningsfil vilken raderna här hör till, "always": {"register": "namnet där", "from": "nämnden"}.`,
  en: `Row ${row} says ${shownText(title)}. No register is made of a title: write it in a list of its own, with the columns Delegationsordning, Nämnd and Beslutsdag, and say in a mapping file which one the rows here belong to, "always": {"register": "its name there", "from": "the board"}.`,
});

const sectionsSaid = (rows: HeldSheet["rows"], sections: readonly number[]): Words => {
  const shown = sections.slice(0, mostShown).map((at) => [at + 1, shownText(textOf(rows, at))]);
  const [sv, en] = ["rad", "row"].map((word) =>
    shown.map(([row, text]) => `${word} ${row} ${text}`).join(", "),
  );
  const rest = sections.length - shown.length;
  return {
    sv: `Rubriker bland raderna blir inga avsnitt: ${sv}${rest > 0 ? ` och ${rest} till` : ""}. Ska raderna höra till dem, skriv avsnittet i en kolumn Avsnitt på varje rad.`,
    en: `Headings among the rows become no chapters: ${en}${rest > 0 ? ` and ${rest} more` : ""}. If the rows are to belong to them, write the chapter in a column Avsnitt on each row.`,
  };
};

/** What a register of delegations says around its rows, which import does not read, and what to write instead. */
export const aboutRegister = (
  { of, columns, always, headingRow, headingRows }: KnownTable,
  rows: HeldSheet["rows"],
  sections: readonly number[],
): readonly Words[] => {
  if (of !== "delegations") return [];
  const isTold = (field: string) =>
    Object.hasOwn(always, field) || columns.some(({ fields }) => fields.includes(field));
  const above = rows.slice(0, Math.max(0, headingRow - headingRows));
  const title = above.findIndex((_, at) => register.test(textOf(rows, at)));
  return [
    ...(title < 0 || isTold("register") ? [] : [titleSaid(title + 1, textOf(rows, title))]),
    ...(sections.length === 0 || isTold("chapter") ? [] : [sectionsSaid(rows, sections)]),
  ];
};
