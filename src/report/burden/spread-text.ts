import { hours } from "../../burden/hours.js";
import { money } from "../../burden/money.js";
import type { Spread } from "../../burden/uncertainty/spread.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";

const hoursOf = (small: number) =>
  hours({ minutes: { low: small, likely: small, high: small } }, 3).likely;
const digits = (value: number) => (value > 0 && value < 10 ? 1 : 0);

/** A time in 1e-5 minutes as hours, with tenths below ten. */
export const spreadHours = (small: number, language: Language): string => {
  const value = hoursOf(small);
  return formatNumber(value, language, digits(value));
};

/** "2 544–3 108": what a sum is between eight times in ten. Nothing where it is one number. */
export const spreadCell = (
  { sd, p10, p90 }: Pick<Spread, "sd" | "p10" | "p90">,
  language: Language,
): string => {
  if (sd === 0) return "";
  const [low, high] = [hoursOf(p10), hoursOf(p90)];
  const show = (value: number) => formatNumber(value, language, digits(high));
  return `${show(low)}–${show(high)}`;
};

/** Money in 1e-4 of the currency, whole. */
export const spreadMoney = (small: number, language: Language): string => {
  const bounds = { low: small, likely: small, high: small };
  return formatNumber(money({ cost: bounds }, 0)?.likely ?? 0, language);
};

const aside = {
  sv: {
    range: (range: string) => `i åtta fall av tio ${range}`,
    none: "inget intervall är sagt",
  },
  en: {
    range: (range: string) => `${range} in eight cases of ten`,
    none: "no range is told",
  },
} as const;

/** How sure a time is, to set after it: " (i åtta fall av tio 8–16)"; that no range is told, or nothing when it was not asked. */
export const spreadAside = (spread: Spread | undefined, language: Language): string => {
  if (spread === undefined) return "";
  const { range, none } = aside[language];
  return ` (${spread.sd === 0 ? none : range(spreadCell(spread, language))})`;
};

/** The same of money: ", i åtta fall av tio 1 000–1 200". */
export const costAside = (spread: Spread | undefined, language: Language): string => {
  if (spread === undefined) return "";
  const { range, none } = aside[language];
  const { sd, p10, p90 } = spread;
  const show = (small: number) => spreadMoney(small, language);
  return `, ${sd === 0 ? none : range(`${show(p10)}–${show(p90)}`)}`;
};
