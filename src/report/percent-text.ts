import { round } from "../burden/round.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";

/** A share in a table: "12 %", "< 1 %" for what is not nothing but would be shown so, a dash where it is not known. */
export const percentText = (share: number | null, language: Language, digits = 0): string => {
  if (share === null) return "–";
  const sign = language === "sv" ? "\u00a0%" : "%";
  const percent = round(share * 100, 6);
  const least = 10 ** -digits;
  if (percent > 0 && percent < least / 2)
    return `<\u00a0${formatNumber(least, language, digits)}${sign}`;
  return `${formatNumber(percent, language, digits)}${sign}`;
};
