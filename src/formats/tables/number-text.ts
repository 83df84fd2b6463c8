import type { Language } from "../../report/language.js";

/**
 * A number as text in a table: every digit it has, decimal comma in Swedish, no space between thousands. Three decimals
 * get a zero after them, so that nobody takes `1.234` for a thousand.
 */
export const numberText = (value: number, language: Language): string => {
  const digits = Object.is(value, -0) ? "-0" : String(value);
  const plain = /^-?[1-9]\d{0,2}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
  return language === "sv" ? plain.replace(".", ",") : plain;
};
