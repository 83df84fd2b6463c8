import { isPlainData } from "../../../plan/plain-data.js";
import { expectedIn } from "./expected.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

/** The caller's own data may be as deep below its own root, which lies at most so far down. */
const aboveRoot = -8;

/** What JSON says, when it is JSON that may stand here. */
export const jsonValue = (
  text: string,
  accepts: (value: unknown) => boolean,
): { readonly value: unknown } | undefined => {
  if (!/^(?:[[{"]|null$)/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPlainData(value, aboveRoot) && accepts(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
};

/** Where no words are made for the value: JSON alone, or a text where a text may stand. */
export const readJson: ReadOne = (cell, { column }) => {
  if (typeof cell === "string") {
    const read = jsonValue(cell, column.accepts);
    if (read) return read;
  }
  if (column.accepts(cell)) return { value: cell };
  return valueFault("wrong-format", cell, expectedIn(column));
};
