import { folded } from "../folded.js";
import { numberText } from "../number-text.js";
import type { Writing } from "./writing.js";

const words = {
  likely: { sv: "troligast", en: "likely" },
  estimate: { sv: "skattning", en: "estimate" },
} as const;

/** The name of the estimate that the text points at; absent where it points at none. */
export const saysEstimate = (text: string): string | undefined => {
  const [, word = "", name] = /^(\p{L}+):\s*(\S.*)$/su.exec(text) ?? [];
  const said = folded(word);
  return said === words.estimate.sv || said === words.estimate.en ? name : undefined;
};

/** `45`, `30–60, troligast 45`, `skattning: Tid för enkät`; absent for what is no quantity. */
export const quantityWords = (
  value: unknown,
  { language, nameOf }: Writing,
): string | undefined => {
  if (typeof value === "number") return numberText(value, language);
  if (typeof value !== "object" || value === null) return undefined;
  const { low, likely, high, estimate } = value as Readonly<Record<string, unknown>>;
  if (typeof estimate === "string")
    return `${words.estimate[language]}: ${nameOf(["estimate"], estimate)}`;
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  const range = `${numberText(low, language)}–${numberText(high, language)}`;
  if (typeof likely !== "number") return range;
  return `${range}, ${words.likely[language]} ${numberText(likely, language)}`;
};
