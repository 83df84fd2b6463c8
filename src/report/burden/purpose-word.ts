import type { OrHouseRule } from "../../burden/burden.js";
import type { Purpose } from "../../plan/vocabulary.js";
import type { Language } from "../language.js";
import { purposeWords } from "../vocabulary-words.js";

const houseRules = {
  sv: "egna regler",
  en: "house rules",
} as const;

/** What demands are for, by the name it is summed under. */
export const purposeWord = (purpose: OrHouseRule<Purpose>, language: Language): string =>
  purpose === "houseRule" ? houseRules[language] : purposeWords[purpose ?? "untold"][language];
