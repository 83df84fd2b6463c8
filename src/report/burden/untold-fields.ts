import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import type { Block } from "../page.js";

const words = {
  sv: { says: (fields: string) => `Säger inte planen (antal): ${fields}.` },
  en: { says: (fields: string) => `Not told in the plan (count): ${fields}.` },
} as const;

/** Which fields would make more known, and for how many: one line. Nothing when all is told. */
export const untoldFields = (
  untold: readonly { readonly field: string; readonly count: number }[],
  language: Language,
): readonly Block[] => {
  if (untold.length === 0) return [];
  const fields = untold.map(({ field, count }) => `${field} (${formatNumber(count, language)})`);
  const text = words[language].says(listed(fields, language, 8));
  return [{ text, indent: 2, hang: 2, tone: "faint" }];
};
