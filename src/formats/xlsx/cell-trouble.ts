import type { Words } from "../../sources/words.js";
import type { CellFault, CellPlace } from "../tables/cell-fault.js";
import { columnLetters } from "../tables/import/column-letters.js";
import { shortened } from "./shortened.js";

interface Trouble {
  readonly expected: string;
  readonly message: (at: string, found: string) => Words;
}

/** Why the value of one cell is not read, and how to mend it. */
const troubles = {
  "error-value": {
    expected: "a value",
    message: (at, found) => ({
      sv: `Cell ${at} visar felet ${found}. Rätta formeln, eller skriv värdet.`,
      en: `Cell ${at} shows the error ${found}. Mend the formula, or write the value.`,
    }),
  },
  "no-stored-value": {
    expected: "a formula with its value",
    message: (at) => ({
      sv: `Cell ${at} har en formel vars värde aldrig har räknats ut. Öppna arbetsboken i Excel och spara den, eller skriv värdet.`,
      en: `Cell ${at} has a formula whose value was never worked out. Open the workbook in Excel and save it, or write the value.`,
    }),
  },
  "not-a-day": {
    expected: "a day between 1900 and 2199",
    message: (at, found) => ({
      sv: `Cell ${at} är formaterad som ett datum, men ${found} är ingen dag som kan läsas. Skriv dagen så här: 2026-11-24, eller formatera cellen som tal.`,
      en: `Cell ${at} has the format of a date, but ${found} is no day that can be read. Write the day so: 2026-11-24, or give the cell the format of a number.`,
    }),
  },
  "time-of-day": {
    expected: "a number, a day or text",
    message: (at) => ({
      sv: `Cell ${at} är formaterad som klockslag eller tid. Skriv en tidsåtgång som antal minuter i en cell formaterad som tal, eller formatera cellen som text.`,
      en: `Cell ${at} has the format of a time. Write time spent as a number of minutes in a cell with the format of a number, or give the cell the format of text.`,
    }),
  },
  "no-such-text": {
    expected: "a text of the workbook",
    message: (at) => ({
      sv: `Cell ${at} pekar på en text som inte finns i arbetsboken. Öppna den i Excel och spara den på nytt, eller skriv texten.`,
      en: `Cell ${at} points to a text that the workbook does not have. Open it in Excel and save it anew, or write the text.`,
    }),
  },
  "not-a-number": {
    expected: "a number",
    message: (at, found) => ({
      sv: `Cell ${at} ska vara ett tal enligt arbetsboken, men innehåller ${found}. Skriv värdet på nytt.`,
      en: `Cell ${at} is a number according to the workbook, but holds ${found}. Write the value again.`,
    }),
  },
} as const satisfies Readonly<Record<string, Trouble>>;

export type TroubleCode = keyof typeof troubles;

/** What is wrong with one cell of a workbook. */
export const cellTrouble = (
  place: Required<Omit<CellPlace, "line">>,
  code: TroubleCode,
  value: string,
): CellFault => {
  const found = shortened(value);
  const { expected, message } = troubles[code];
  return {
    place,
    code,
    expected,
    found,
    message: message(`${columnLetters(place.column)}${place.row}`, found),
  };
};
