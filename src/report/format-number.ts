import { round } from "../burden/round.js";
import { once } from "../plan/once.js";
import type { Language } from "./language.js";

const locale = { sv: "sv-SE", en: "en-GB" } as const;
const mostDigits = 3;

const formats = once(() => {
  const of = (language: Language) =>
    Array.from(
      { length: mostDigits + 1 },
      (_, digits) =>
        new Intl.NumberFormat(locale[language], {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
    );
  return { sv: of("sv"), en: of("en") };
});

/**
 * How is this number written? In Swedish with decimal comma and a no-break space between thousands, in English with
 * point and comma, in both with a real minus sign (U+2212). Rounded half away from zero to `digits` decimals (0–3).
 *
 * @example
 * ```ts
 * import { formatNumber } from "styrkedja/report";
 *
 * formatNumber(1234.5, "sv", 1); // "1\u00a0234,5"
 * ```
 */
export const formatNumber = (value: number, language: Language, digits = 0): string => {
  const decimals = Math.min(digits, mostDigits);
  const rounded = round(value, decimals) || 0;
  return (formats()[language][decimals] as Intl.NumberFormat).format(rounded).replace("-", "−");
};
