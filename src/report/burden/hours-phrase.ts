import type { Sums } from "../../burden/amount.js";
import { hoursCell } from "../hours-text.js";
import type { Language } from "../language.js";

const words = {
  sv: { atLeast: "minst ", hour: "timme", hours: "timmar" },
  en: { atLeast: "at least ", hour: "hour", hours: "hours" },
} as const;

/** Likely hours in a sentence, without their bounds: "minst 120 timmar". */
export const hoursPhrase = (
  sums: Pick<Sums, "minutes">,
  isLeast: boolean,
  language: Language,
): string => {
  const say = words[language];
  const cell = hoursCell(sums, language);
  const unit = cell === "1" || cell === "< 1" ? say.hour : say.hours;
  return `${isLeast ? say.atLeast : ""}${cell} ${unit}`;
};
