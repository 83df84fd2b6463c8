import type { Language } from "../../language.js";

const words = {
  sv: {
    purpose: (text: string) => `Syfte: ${text}`,
    none: "Enligt planen har det inget syfte.",
    untold: "Syftet är inte sagt.",
  },
  en: {
    purpose: (text: string) => `Purpose: ${text}`,
    none: "By the plan it has no purpose.",
    untold: "The purpose is not told.",
  },
} as const;

/** A house rule has no answer to use; what it is for it tells in words of its own. */
export const purposeSentence = (purpose: string | null | undefined, language: Language): string => {
  const say = words[language];
  if (!purpose) return purpose === null ? say.none : say.untold;
  return say.purpose(purpose.endsWith(".") ? purpose : `${purpose}.`);
};
