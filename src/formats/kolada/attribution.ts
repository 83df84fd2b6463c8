import { formatDate } from "../../report/format-date.js";
import type { TextOptions } from "../../report/text-options.js";

/** "Källa: Kolada", and from which day: stands under all that is shown of it. */
export const attribution = (
  savedOn: string | undefined,
  { language }: Pick<TextOptions, "language">,
): string => {
  if (savedOn === undefined) return "Källa: Kolada";
  const day = formatDate(savedOn, language);
  return language === "sv" ? `Källa: Kolada, hämtat ${day}` : `Källa: Kolada, fetched ${day}`;
};
