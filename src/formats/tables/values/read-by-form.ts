import type { ColumnForm } from "../column.js";
import { readBoolean } from "./read-boolean.js";
import { readCitation } from "./read-citation.js";
import { readCode } from "./read-code.js";
import { readDate } from "./read-date.js";
import { readDue } from "./read-due.js";
import { readJson } from "./read-json.js";
import { readMonthDay } from "./read-month-day.js";
import { readNumber } from "./read-number.js";
import { readPeriod } from "./read-period.js";
import { readQuantity } from "./read-quantity.js";
import { readRecord } from "./read-record.js";
import { readRecurrence } from "./read-recurrence.js";
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
  date: readDate,
  monthDay: readMonthDay,
  period: readPeriod,
  quantity: readQuantity,
  recurrence: readRecurrence,
  due: readDue,
  citation: readCitation,
  record: readRecord,
  whole: readJson,
  json: readJson,
};
