import type { Citation } from "../../../plan/citation.js";
import { codeWord } from "../../../plan/code-word.js";
import type { Due, Recurrence } from "../../../plan/recurrence.js";
import { formatDayOfYear } from "../../../report/format-date.js";
import type { Column, ColumnForm } from "../column.js";
import { numberText } from "../number-text.js";
import { citationWords } from "./citation-words.js";
import { dueWords } from "./due-words.js";
import { quantityWords } from "./quantity-words.js";
import { recurrenceWords } from "./recurrence-words.js";
import type { Writing } from "./writing.js";

type Write = (value: unknown, column: Column, writing: Writing) => string | undefined;

const asItIs: Write = (value) => (typeof value === "string" ? value : undefined);
const asJson: Write = () => undefined;

const codeOf: Write = (value, _, { language }) =>
  codeWord(String(value), language) ?? String(value);

const recordWords: Write = (value, column, writing) =>
  Object.entries(value as Readonly<Record<string, unknown>>)
    .map(([key, inner]) => {
      const text = column.codes.length > 0 ? codeOf(inner, column, writing) : String(inner);
      return `${key}: ${text}`;
    })
    .join("; ");

/** How one value of each form is written for people; absent where only JSON will do. */
export const wordsByForm: Readonly<Record<ColumnForm, Write>> = {
  ownId: asItIs,
  reference: (value, { targets }, { nameOf }) => nameOf(targets, String(value)),
  text: asItIs,
  number: (value, _, { language }) => numberText(Number(value), language),
  boolean: asJson,
  code: codeOf,
  date: asItIs,
  monthDay: (value, _, { language }) => formatDayOfYear(`2024-${String(value)}`, language),
  period: asItIs,
  quantity: (value, _, writing) => quantityWords(value, writing),
  recurrence: (value, _, writing) => recurrenceWords(value as Recurrence, writing),
  due: (value, _, { language }) => dueWords(value as Due, language),
  citation: (value) => citationWords(value as Citation),
  record: recordWords,
  whole: asJson,
  json: asItIs,
};
