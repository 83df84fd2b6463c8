import type { RuleSource } from "../sources/source.js";
import { formatDate } from "./format-date.js";
import type { Language } from "./language.js";
import { readingWords } from "./reading-words.js";

const readTo = { sv: "läst i sin lydelse den", en: "read in its wording of" } as const;
const ownChoice = { sv: "vårt val", en: "our choice" } as const;

/** A source as it is cited; with how well it was read, when that is less than in full. */
export const sourceText = (source: RuleSource, language: Language): string => {
  if (source.id === "own-choice") return ownChoice[language];
  if (source.readApart) {
    return `${source.citation} (${readTo[language]} ${formatDate(source.checkedOn, language)})`;
  }
  return source.reading === "full" || source.reading === "ownChoice"
    ? source.citation
    : `${source.citation} (${readingWords[source.reading][language]})`;
};
