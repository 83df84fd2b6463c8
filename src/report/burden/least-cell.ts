import type { Sums } from "../../burden/amount.js";
import { atLeastCell, hoursCell } from "../hours-text.js";
import type { Language } from "../language.js";

const unknown = { sv: "okänt", en: "unknown" } as const;

/** Hours in a table: "≥ 120" for at least so many, "okänt" when nothing at all is known. */
export const leastCell = (
  sums: Pick<Sums, "minutes">,
  isLeast: boolean,
  language: Language,
): string => {
  if (!isLeast) return hoursCell(sums, language);
  return sums.minutes.high === 0 ? unknown[language] : atLeastCell(sums, language);
};
