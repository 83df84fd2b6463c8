import { codeWords } from "./code-words.js";
import { partWords } from "./kind-words.js";
import { moreCodeWords } from "./more-code-words.js";
import { originWords, purposeWords, verdictWords } from "./vocabulary-words.js";

const found = <T>(table: Readonly<Record<string, T>>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/** What does this code of the plan mean, in words? Absent for what is no code. */
export const codeWord = (code: string, language: "sv" | "en"): string | undefined => {
  const name = found(codeWords, code) ?? found(moreCodeWords, code);
  if (name) return name[language === "sv" ? 0 : 1];
  for (const table of [originWords, purposeWords, verdictWords, partWords]) {
    const words = found(table, code);
    if (words) return words[language];
  }
  return undefined;
};
