import type { Language } from "../../../report/language.js";

interface Told {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly hint: string }[];
}

const words = {
  sv: {
    name: "Läs mig",
    lines: [
      "Så fyller du i tabellerna",
      "En rad för varje enhet, mål, rapport eller delegation.",
      "Fyll i det ni vet; en tom cell betyder att det inte är sagt, och det är inget fel.",
      "Raden som börjar med Exempel: visar hur det ska se ut.",
      "Den tas inte med, så den kan stå kvar eller tas bort.",
      "Skriv funktioner, aldrig namn på personer.",
      "Det som står i en tabell nämns med samma namn i de andra: en enhet heter likadant överallt.",
      "Namn som inte finns någonstans listas när tabellerna läses, och hittas aldrig på.",
      "Rubrikerna ska stå kvar som de är.",
      "Kolumner och tabeller som inte behövs kan tas bort.",
      "Egna kolumner kan läggas till: de läses inte, men det sägs.",
      "Läs tabellerna så här: styrkedja import FIL --organisation Exempelkommun -o plan.json",
    ],
  },
  en: {
    name: "Read me",
    lines: [
      "How to fill in the tables",
      "A row for each unit, goal, report or delegation.",
      "Fill in what you know; an empty cell means that it is not told, and that is no fault.",
      "The row that begins with Example: shows what it should look like.",
      "It is left out, so it may stay or be taken away.",
      "Write positions, never names of people.",
      "What stands in one table is called by the same name in the others: a unit has one name everywhere.",
      "Names that are nowhere are listed when the tables are read, and never made up.",
      "Keep the headings as they are.",
      "Columns and tables that are not needed may be taken away.",
      "Columns of your own may be added: they are not read, and that is told.",
      "Read the tables so: styrkedja import FILE --organisation Exempelkommun -o plan.json",
    ],
  },
} as const;

/** Does the page that explains a template begin so? */
export const isExplanation = (text: string): boolean =>
  text === words.sv.lines[0] || text === words.en.lines[0];

const width = 150;

/** The page that explains, one sentence in a cell: short enough for its row, and so that nobody takes it for a table. */
export const explanation = (tables: readonly Told[], language: Language) => {
  const { name, lines } = words[language];
  return {
    name,
    rows: [
      ...lines.map((line) => [line]),
      ...tables.flatMap((table) => [
        [],
        [`${table.name}:`],
        ...table.columns.map(({ heading, hint }) => [`• ${heading}: ${hint}.`]),
      ]),
    ],
    columns: [{ width, isText: true }],
    headingRows: 1,
    exampleRows: 0,
  };
};
