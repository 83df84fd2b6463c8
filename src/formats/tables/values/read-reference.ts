import { slugPattern } from "../../../plan/id.js";
import { kindOf } from "../../../plan/kinds.js";
import { expectedIn } from "./expected.js";
import type { Reading, ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

const isIdFor = (text: string, { column: { targets } }: Reading): boolean => {
  const kind = kindOf(text);
  if (kind === undefined || !slugPattern.test(text.slice(kind.length + 1))) return false;
  return targets === "*" || targets.some((target) => target === kind);
};

/** An id as it is, or the id of what has this name. What has no such name is told, never invented. */
export const readReference: ReadOne = (cell, reading) => {
  const { column, names } = reading;
  if (typeof cell === "boolean") return valueFault("wrong-format", cell, expectedIn(column));
  const text = typeof cell === "object" ? cell.day : String(cell);
  if (isIdFor(text, reading)) return { value: text };
  const id = names.idOf(column.targets, text);
  if (id !== undefined && id !== "ambiguous") return { value: id };
  const { targets } = column;
  return { unmatched: [{ text, why: id === undefined ? "unknown" : "ambiguous", targets }] };
};

/** The id of the row itself: never looked up among the names. */
export const readOwnId: ReadOne = (cell, { column }) =>
  typeof cell === "string" && column.accepts(cell)
    ? { value: cell }
    : valueFault("wrong-format", cell, expectedIn(column));
