import type { Words } from "../../../sources/words.js";
import type { CellFault, CellPlace } from "../cell-fault.js";

/** A text as it is shown in a fault: short, whole characters, in quotes. */
export const shownText = (text: string): string =>
  JSON.stringify((text.length > 60 ? `${text.slice(0, 60)}…` : text).toWellFormed());

/** A fault in how a table is laid out or mapped. */
export const importFault = (
  place: CellPlace,
  code: string,
  { expected, found, nearest }: { expected: string; found: string; nearest?: string | undefined },
  message: Words,
): CellFault => ({
  place,
  code,
  expected,
  found,
  ...(nearest !== undefined && { nearest }),
  message,
});
