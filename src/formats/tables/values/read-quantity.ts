import type { ReadValueResult } from "../read-value-result.js";
import { expectedIn } from "./expected.js";
import { saysEstimate } from "./quantity-words.js";
import { readNumberText } from "./read-number.js";
import { readReference } from "./read-reference.js";
import type { Reading, ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

const range =
  /^(.+?)\s?[–-]\s?([^–-]+?)(?:[,;]?\s\(?(?:troligast|troligen|trolig|likely|most likely)\s([^)]+)\)?)?$/i;
const minutes = /^(.*\d)\s?(?:min|mins|minut|minuter|minutes)\.?$/i;
const hours = /^(.*\d)\s?(?:h|tim|timmar|timme|timma|hours|hour)\.?$/i;
const money = /^(.*\d)\s?(?:kr|kronor|sek|:-)\.?$/i;

/** The figures without the unit behind them, where that is the column's own; hours are sixty minutes. */
const withoutUnit = (
  text: string,
  field: string,
): { readonly text: string; readonly times: number } => {
  if (/minutes/i.test(field)) {
    const inHours = hours.exec(text)?.[1];
    if (inHours !== undefined) return { text: inHours, times: 60 };
    return { text: minutes.exec(text)?.[1] ?? text, times: 1 };
  }
  if (/amount|external|grant/i.test(field))
    return { text: money.exec(text)?.[1] ?? text, times: 1 };
  return { text, times: 1 };
};

const isNumber = (read: ReadValueResult): read is { readonly value: number } =>
  "value" in read && typeof read.value === "number";

/** A number, a range, or the name of an estimate that several share. */
export const readQuantityText = (written: string, reading: Reading): ReadValueResult => {
  const named = saysEstimate(written);
  if (named !== undefined) {
    const column = { ...reading.column, targets: ["estimate"] as const };
    const read = readReference(named, { ...reading, column });
    return "value" in read ? { value: { estimate: read.value } } : read;
  }
  const { text, times } = withoutUnit(written, reading.column.field);
  const one = readNumberText(text, reading);
  // A product of two decimal numbers, without the binary dust.
  const scaled = (number: number) =>
    times === 1 ? number : Number((number * times).toPrecision(15));
  if (isNumber(one)) return { value: scaled(one.value) };
  const [, low, high, likely] = range.exec(text) ?? [];
  if (low === undefined || high === undefined) return one;
  const ends = [low, high, ...(likely === undefined ? [] : [likely])].map((part) =>
    readNumberText(part.trim(), reading),
  );
  const wrong = ends.find((end) => !isNumber(end));
  if (wrong) return wrong;
  const [from, to, most] = ends.filter(isNumber).map(({ value }) => scaled(value));
  return { value: { low: from, ...(most !== undefined && { likely: most }), high: to } };
};

export const readQuantity: ReadOne = (cell, reading) => {
  if (typeof cell === "number") return { value: cell };
  if (typeof cell === "string") return readQuantityText(cell, reading);
  return valueFault("wrong-format", cell, expectedIn(reading.column));
};
