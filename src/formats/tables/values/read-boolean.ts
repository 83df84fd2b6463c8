import { expectedIn } from "./expected.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

const words: ReadonlyMap<string, boolean> = new Map([
  ["ja", true],
  ["yes", true],
  ["sant", true],
  ["true", true],
  ["x", true],
  ["nej", false],
  ["no", false],
  ["falskt", false],
  ["false", false],
]);

/** Yes or no, in words, as a cross, or as the spreadsheet's own. */
export const readBoolean: ReadOne = (cell, { column }) => {
  if (typeof cell === "boolean") return { value: cell };
  const value = typeof cell === "string" ? words.get(cell.toLowerCase()) : undefined;
  if (value !== undefined) return { value };
  return valueFault("wrong-format", cell, expectedIn(column), {
    hint: {
      sv: "Lämna cellen tom när det inte är sagt; det som gäller delvis får skrivas som anmärkning.",
      en: "Leave the cell empty when it is not told; what holds in part may be written as a note.",
    },
  });
};
