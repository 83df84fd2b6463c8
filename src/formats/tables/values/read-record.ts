import { keyPattern } from "../../../plan/plain-data.js";
import { expectedIn } from "./expected.js";
import { readCode } from "./read-code.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

/** Names and values, `kolada: N01951; scb: 0180`, in one line or one on each. */
export const readRecord: ReadOne = (cell, reading) => {
  const { column } = reading;
  // JSON that may not stand here has been looked at before.
  if (typeof cell !== "string" || cell.startsWith("{")) {
    return valueFault("wrong-format", cell, expectedIn(column));
  }
  const record: Record<string, unknown> = {};
  for (const item of cell.split(/[;\n]/)) {
    const pair = item.trim();
    if (pair === "") continue;
    const [, key = "", text = ""] = /^([^:]+?)\s*:\s*(.*)$/s.exec(pair) ?? [];
    if (text === "" || !keyPattern.test(key) || Object.hasOwn(record, key)) {
      return valueFault("wrong-format", cell, expectedIn(column));
    }
    const read = column.codes.length > 0 ? readCode(text, reading) : { value: text };
    if (!("value" in read)) return read;
    record[key] = read.value;
  }
  return { value: record };
};
