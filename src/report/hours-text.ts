import type { Amount, Sums } from "../burden/amount.js";
import { hours } from "../burden/hours.js";
import { round } from "../burden/round.js";
import { about } from "./about.js";
import { formatNumber } from "./format-number.js";
import type { Language } from "./language.js";

const words = {
  sv: { atLeast: "minst", hours: "timmar", unknown: "okänt" },
  en: { atLeast: "at least", hours: "hours", unknown: "unknown" },
} as const;

/** Tenths below a hundred, where they say something. */
const digits = (value: number) => (value < 100 && round(value, 1) % 1 !== 0 ? 1 : 0);

/** Hours in a table: the likely number, whole. */
export const hoursCell = (sums: Pick<Sums, "minutes">, language: Language): string => {
  const { likely } = hours(sums, 3);
  return likely > 0 && likely < 0.5
    ? "< 1"
    : `${about(sums.minutes, "sign")}${formatNumber(likely, language)}`;
};

/** Hours that are at least so many, in a table: "≥ 120", "≥ 0,3". */
export const atLeastCell = (sums: Pick<Sums, "minutes">, language: Language): string => {
  const { likely } = hours(sums, 3);
  return `≥ ${formatNumber(likely, language, likely > 0 && likely < 0.5 ? 1 : 0)}`;
};

/** Hours of a sum in a table: "≥ 120" when some of it is not known, "okänt" when nothing is. */
export const sumCell = (amount: Amount, language: Language): string => {
  if (amount.unknown === 0) return hoursCell(amount, language);
  if (amount.minutes.high === 0 && amount.known === 0) return words[language].unknown;
  return atLeastCell(amount, language);
};

/** Hours in running text: "minst 1 234 timmar", the likely number. How sure it is stands beside, never as outer bounds. */
export const hoursText = (amount: Amount, language: Language): string => {
  const { likely } = hours(amount, 3);
  const say = words[language];
  const show = (value: number) => formatNumber(value, language, digits(likely));
  return `${amount.unknown > 0 ? `${say.atLeast} ` : ""}${about(amount.minutes, language)}${show(likely)} ${say.hours}`;
};
