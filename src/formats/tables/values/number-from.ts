import type { Language } from "../../../report/language.js";

const written =
  /^(?<minus>[+\u2212\u2013-]?) ?(?<whole>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d{1,400})(?:(?<mark>[.,])(?<decimals>\d{1,400}))?(?<exponent>e[+-]?\d{1,3})?$/i;

/**
 * The number that is written so: a decimal comma or point, a space between thousands, any of the three minus signs.
 * `"ambiguous"`: `1.234`, which may be a thousand or one and a bit, unless the language says which. A comma is a decimal
 * comma, but in English. Absent for what is no number, and for `1.234,5` and `1,234.5`.
 */
export const numberFrom = (text: string, language?: Language): number | "ambiguous" | undefined => {
  const parts = written.exec(text)?.groups;
  if (!parts) return undefined;
  const { minus = "", whole = "", mark, decimals = "", exponent = "" } = parts;
  const mayGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && exponent === "";
  if (mayGroup && mark === "." && language !== "en") return "ambiguous";
  if (mayGroup && mark === "," && language === "en") return "ambiguous";
  const sign = minus === "" || minus === "+" ? "" : "-";
  return Number(`${sign}${whole.replace(/\D/g, "")}.${decimals || "0"}${exponent}`);
};
