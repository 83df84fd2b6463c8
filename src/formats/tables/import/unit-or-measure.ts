import type { Part } from "../../../plan/kinds.js";
import type { Words } from "../../../sources/words.js";
import { folded } from "../folded.js";
import { cellText } from "./cell-text.js";
import { columnLetters } from "./column-letters.js";
import { dataRows } from "./data-rows.js";
import type { ColumnsKnown, UnknownColumn } from "./guess.js";
import type { HeadingPlace } from "./heading.js";
import type { HeldSheet } from "./held-sheet.js";
import { bareHeading } from "./known-headings.js";

const heading: ReadonlySet<string> = new Set(["enhet", "unit"]);
/** May a column of this heading be either? */
export const isUnitOrMeasure = (text: string): boolean => heading.has(bareHeading(text));

const mostLooked = 5000;

const word =
  "%|‰|procent(?:enheter)?|promille|andel(?:ar)?|kr|kronor|sek|[tk]kr|m(?:n)?kr|ksek|msek|antal|st|styck|personer|timmar|tim|h|dagar|dygn|minuter|min|sekunder|månader|veckor|år|index|nki|poäng|meritvärde|kg|ton|[kmg]?wh|m2|m²|m3|m³|km|mil|liter|grader|percent|number|hours|days|minutes|points";
/** The word alone, or with what follows a measure: `kr/inv`, `antal per 1 000`, `index 0–100`. `Min skola` is none. */
const measure = new RegExp(`^(?:${word})(?:\\s*[/(].*|\\s(?:per|av|of)\\s.*|\\s[\\d–-].*)?$`, "u");
const body =
  /nämnd|styrelse|förvaltning|kontoret|avdelning|enheten|enhet\s|fullmäktige|skola|gymnasi|hemtjänst|boende|verksamhet|bolag|kommun|sektor|\bab$|board|department|school|office/u;

const ask = (column: string): Words => ({
  sv: `Måttenheten (%, kr, antal), {"${column}": "unitOfMeasure"}, eller en enhet i organisationen, {"${column}": "unit"}? Säg det i en mappningsfil.`,
  en: `The unit of measurement (%, kr, number), {"${column}": "unitOfMeasure"}, or a unit of the organisation, {"${column}": "unit"}? Say so in a mapping file.`,
});

const ofIndicator: Words = {
  sv: "Måttenheten hör till indikatorn: den skrivs i listan över indikatorer.",
  en: "The unit of measurement belongs to the indicator: it stands in the list of indicators.",
};

/**
 * Enhet beside figures is `%` or a school: which one, the cells of the column say. Where they do not all say the same, it
 * is asked about.
 */
export const unitOrMeasure = (
  { columns, unknown }: ColumnsKnown,
  part: Part,
  rows: HeldSheet["rows"],
  headings: HeadingPlace,
): ColumnsKnown => {
  if (part !== "indicators" && part !== "observations") return { columns, unknown };
  const one = [...columns, ...unknown].find(({ heading: text }) => isUnitOrMeasure(text));
  if (!one) return { columns, unknown };
  const { column } = one;
  const texts = dataRows(rows, headings, part, columns)
    .rows.slice(0, mostLooked)
    .map((at) => folded(cellText(rows[at]?.[column - 1])))
    .filter((text) => text !== "");
  const isMeasure = texts.length > 0 && texts.every((text) => measure.test(text));
  const isBody = texts.length > 0 && texts.every((text) => !measure.test(text) && body.test(text));
  const others = { columns: without(columns, column), unknown: without(unknown, column) };
  const asUnknown = (question: Words): ColumnsKnown => ({
    columns: others.columns,
    unknown: [...others.unknown, { column, heading: one.heading, question }].sort(byColumn),
  });
  if (part === "observations") return isMeasure ? asUnknown(ofIndicator) : { columns, unknown };
  const field = isMeasure ? "unitOfMeasure" : isBody ? "unit" : undefined;
  const isTaken = others.columns.some(({ fields }) => field && fields.includes(field));
  if (field === undefined || isTaken) return asUnknown(ask(columnLetters(column)));
  return {
    columns: [...others.columns, { column, heading: one.heading, fields: [field] }].sort(byColumn),
    unknown: others.unknown,
  };
};

const without = <T extends UnknownColumn>(all: readonly T[], column: number): readonly T[] =>
  all.filter((one) => one.column !== column);

const byColumn = (a: { readonly column: number }, b: { readonly column: number }): number =>
  a.column - b.column;
