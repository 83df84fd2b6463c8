import { round } from "../burden/round.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";

/** A share that is at least so much: "≥ 0,04 %", with as many decimals as it takes to be more than nothing. */
export const leastPercentText = (share: number, language: Language, digits = 0): string => {
  const percent = round(share * 100, 6);
  const isTiny = percent >= 10 ** -(digits + 1) / 2 && percent < 10 ** -digits / 2;
  const isNothing = percent < 10 ** -(digits + 1) / 2;
  return `≥\u00a0${percentText(isNothing ? 0 : share, language, isTiny ? digits + 1 : digits)}`;
};

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
