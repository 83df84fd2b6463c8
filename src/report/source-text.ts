import type { RuleSource } from "../sources/source.js";
import type { Language } from "./language.js";
import { readingWords } from "./reading-words.js";

/** A source as it is cited; with how well it was read, when that is less than in full. */
export const sourceText = (source: RuleSource, language: Language): string =>
  source.reading === "full" || source.reading === "ownChoice"
    ? source.citation
    : `${source.citation} (${readingWords[source.reading][language]})`;
