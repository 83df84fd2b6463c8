import type { ColumnForm } from "../column.js";
import { readBoolean } from "./read-boolean.js";
import { readCode } from "./read-code.js";
import { readJson } from "./read-json.js";
import { readNumber } from "./read-number.js";
import { readOwnId, readReference } from "./read-reference.js";
import { readText } from "./read-text.js";
import type { ReadOne } from "./reading.js";

/** How one value of each form is read. */
export const readByForm: Readonly<Record<ColumnForm, ReadOne>> = {
  ownId: readOwnId,
  reference: readReference,
  text: readText,
  number: readNumber,
  boolean: readBoolean,
  code: readCode,
  date: readText,
  monthDay: readText,
  period: readText,
  quantity: readNumber,
  recurrence: readJson,
  due: readJson,
  citation: readJson,
  record: readJson,
  whole: readJson,
  json: readJson,
};
