import { round } from "../burden/round.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";

/** A share in a table: "12 %", "< 1 %" for the little there is, a dash where it is not known. */
export const percentText = (share: number | null, language: Language, digits = 0): string => {
  if (share === null) return "–";
  const sign = language === "sv" ? "\u00a0%" : "%";
  const percent = round(share * 100, 6);
  if (digits === 0 && percent > 0 && percent < 0.5) return `<\u00a01${sign}`;
  return `${formatNumber(percent, language, digits)}${sign}`;
};
