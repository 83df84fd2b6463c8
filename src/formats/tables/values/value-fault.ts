import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";
import type { ReadValueResult } from "../read-value-result.js";

/** What can be wrong with what stands in a cell. */
export type ValueFaultCode =
  /** It is written as something else than what belongs here. */
  | "wrong-format"
  /** It may mean two things. */
  | "ambiguous"
  /** It is none of the codes that may stand here. */
  | "not-allowed"
  /** It is written as it should be, and is more or less than may stand here. */
  | "out-of-range"
  /** A number where the spreadsheet may have eaten a zero. */
  | "eaten-zero"
  /** "None" cannot be said here. */
  | "never-none"
  /** Half a character, or a text that is too long. */
  | "malformed-text";

const mostShown = 60;

/** What was found, short, in quotes, and on one line. */
export const shownCell = (cell: Cell): string => {
  if (typeof cell === "object") return cell === null ? '""' : JSON.stringify(cell.day);
  if (typeof cell !== "string") return String(cell);
  const short = cell.length > mostShown ? `${cell.slice(0, mostShown)}…` : cell;
  return JSON.stringify(short.toWellFormed());
};

/** A fault in a cell: what belongs there, what was found, and what to write instead. */
export const valueFault = (
  code: ValueFaultCode,
  cell: Cell,
  expected: Words,
  { hint, nearest }: { readonly hint?: Words; readonly nearest?: string } = {},
): ReadValueResult => {
  const found = shownCell(cell);
  const meant: Words = nearest
    ? {
        sv: ` Menade du ${JSON.stringify(nearest)}?`,
        en: ` Did you mean ${JSON.stringify(nearest)}?`,
      }
    : { sv: "", en: "" };
  return {
    fault: {
      code,
      expected: expected.en,
      found,
      ...(nearest !== undefined && { nearest }),
      message: {
        sv: `Här ska stå ${expected.sv}, men det står ${found}.${hint ? ` ${hint.sv}` : ""}${meant.sv}`,
        en: `Expected ${expected.en}, but found ${found}.${hint ? ` ${hint.en}` : ""}${meant.en}`,
      },
    },
  };
};
