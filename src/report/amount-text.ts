import type { Amount } from "../burden/amount.js";
import { money } from "../burden/money.js";
import { about } from "./about.js";
import { formatNumber } from "./format-number.js";
import { hoursText } from "./hours-text.js";
import type { Language } from "./language.js";

const words = {
  sv: { unknown: "okänd tid", atLeast: "minst ", nothing: "ingen tid" },
  en: { unknown: "unknown time", atLeast: "at least ", nothing: "no time" },
} as const;

/** Hours of a sum in running text: "minst 12 timmar"; "okänd tid" when nothing of it is told. */
export const amountText = (amount: Amount, language: Language): string => {
  if (amount.known + amount.unknown === 0) return words[language].nothing;
  if (amount.minutes.high === 0 && amount.unknown > 0) return words[language].unknown;
  return hoursText(amount, language);
};

/** Money of a sum: "minst 4 800 SEK"; `undefined` when nothing of it is priced. */
export const costText = (
  amount: Amount,
  currency: string,
  language: Language,
): string | undefined => {
  const cost = money(amount, 0);
  if (cost === null || (cost.high === 0 && amount.costUnknown > 0)) return undefined;
  const least = amount.costUnknown > 0 ? words[language].atLeast : "";
  const near = amount.cost ? about(amount.cost, language) : "";
  return `${least}${near}${formatNumber(cost.likely, language)} ${currency}`;
};
