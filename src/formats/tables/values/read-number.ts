import type { Words } from "../../../sources/words.js";
import { expectedIn } from "./expected.js";
import { numberFrom } from "./number-from.js";
import type { Reading, ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

const whichMark: Words = {
  sv: "Punkten kan vara tusental eller decimaler. Skriv 1234 eller 1,234.",
  en: "The mark may stand for thousands or decimals. Write 1234 or 1.2340.",
};
const oneMark: Words = {
  sv: "Skriv decimalerna efter ett komma och tusental med mellanslag eller ingenting: 1 234,5.",
  en: "Write decimals after one point or comma, and thousands with a space or nothing: 1 234.5.",
};

/** A number from text, or why it is none. */
export const readNumberText = (text: string, { column, language }: Reading) => {
  const number = numberFrom(text, language);
  if (typeof number === "number") return { value: number };
  const expected = expectedIn(column);
  if (number === "ambiguous") return valueFault("ambiguous", text, expected, { hint: whichMark });
  return valueFault(
    "wrong-format",
    text,
    expected,
    /\d[.,]\d.*[.,]\d/.test(text) ? { hint: oneMark } : {},
  );
};

const noSign: Words = {
  sv: "Skriv talet utan procenttecken, som det ska räknas: 35 eller 0,35.",
  en: "Write the number without the per cent sign, as it is to count: 35 or 0.35.",
};

const perCent = /^(.*\S)\s?%$/;

/** A number. Where a share of a whole belongs, `35 %` is 0.35. */
export const readNumber: ReadOne = (cell, reading) => {
  const { column } = reading;
  if (typeof cell === "number") return { value: cell };
  if (typeof cell !== "string") return valueFault("wrong-format", cell, expectedIn(column));
  const whole = perCent.exec(cell)?.[1];
  if (whole === undefined) return readNumberText(cell, reading);
  if (!column.isShare) {
    return valueFault("wrong-format", cell, expectedIn(column), { hint: noSign });
  }
  const read = readNumberText(whole, reading);
  return "value" in read ? { value: Number(`${read.value}e-2`) } : read;
};
