import type { ReadValueResult, UnmatchedName } from "../read-value-result.js";
import { readByForm } from "./read-by-form.js";
import type { FullCell, Reading } from "./reading.js";

/** Items stand with semicolons between, or one on each line of the cell. */
const itemsOf = (cell: FullCell): readonly FullCell[] =>
  typeof cell === "string"
    ? cell
        .split(/[;\r\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")
    : [cell];

const readItems = (items: readonly FullCell[], reading: Reading): ReadValueResult => {
  const values: unknown[] = [];
  const unmatched: UnmatchedName[] = [];
  for (const item of items) {
    const read = readByForm[reading.column.form](item, reading);
    if ("fault" in read) return read;
    if ("unmatched" in read) unmatched.push(...read.unmatched);
    else values.push(read.value);
  }
  return unmatched.length > 0 ? { unmatched } : { value: values };
};

/** Names and codes with commas between: taken apart only where every piece is known. */
const byCommas = (items: readonly FullCell[], reading: Reading): ReadValueResult | undefined => {
  const { form } = reading.column;
  if (form !== "reference" && form !== "code") return undefined;
  if (!items.some((item) => typeof item === "string" && item.includes(","))) return undefined;
  const pieces = items.flatMap((item): readonly FullCell[] =>
    typeof item === "string" ? item.split(",").map((piece) => piece.trim()) : [item],
  );
  const read = readItems(pieces, reading);
  return "value" in read ? read : undefined;
};

/** Several values in one cell. */
export const readList = (cell: FullCell, reading: Reading): ReadValueResult => {
  const items = itemsOf(cell);
  const read = readItems(items, reading);
  return "value" in read ? read : (byCommas(items, reading) ?? read);
};
