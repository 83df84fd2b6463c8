import type { Sums } from "../../burden/amount.js";
import type { Spread } from "../../burden/uncertainty/spread.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";

const words = {
  sv: {
    below:
      "Timmarna är de troligaste. Där de ligger under sitt intervall är det eftersom arbete oftare drar ut på tiden än går fort.",
    above:
      "Timmarna är de troligaste. Där de ligger över sitt intervall är det eftersom arbetet oftare går fort än drar ut på tiden.",
  },
  en: {
    below:
      "Hours are the likeliest. Where they lie below their range it is since work drags on more often than it goes fast.",
    above:
      "Hours are the likeliest. Where they lie above their range it is since the work goes fast more often than it drags on.",
  },
} as const;

/** One line under a table in which some likely time lies outside its own range; nothing when none does. */
export const outsideRange = (
  rows: readonly (readonly [sums: Pick<Sums, "minutes">, spread: Spread | undefined])[],
  language: Language,
): readonly Block[] => {
  const has = (isOutside: (likely: number, spread: Spread) => boolean) =>
    rows.some(
      ([{ minutes }, spread]) =>
        spread !== undefined && spread.sd > 0 && isOutside(minutes.likely, spread),
    );
  const say = words[language];
  return [
    ...(has((likely, { p10 }) => likely < p10) ? [{ text: say.below, indent: 2 }] : []),
    ...(has((likely, { p90 }) => likely > p90) ? [{ text: say.above, indent: 2 }] : []),
  ];
};
