import { hours } from "../../burden/hours.js";
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
