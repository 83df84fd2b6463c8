import type { Sums } from "../../burden/amount.js";
import { hoursCell } from "../hours-text.js";
import type { Language } from "../language.js";

const words = {
  sv: { atLeast: "minst ", hours: "timmar" },
  en: { atLeast: "at least ", hours: "hours" },
} as const;

/** Likely hours in a sentence, without their bounds: "minst 120 timmar". */
export const hoursPhrase = (
  sums: Pick<Sums, "minutes">,
  isLeast: boolean,
  language: Language,
): string => {
  const say = words[language];
  return `${isLeast ? say.atLeast : ""}${hoursCell(sums, language)} ${say.hours}`;
};
