import { codeWord } from "../../../plan/code-word.js";
import type { Column } from "../column.js";
import { folded } from "../folded.js";

/** The codes of a column by what they are called: the code itself first, then its words in Swedish and English. */
interface CodeLookup {
  readonly byWord: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

const made = new WeakMap<Column, CodeLookup>();

/** What the codes of this column are called. Built the first time the column is read. */
export const codeLookup = (column: Column): CodeLookup => {
  const before = made.get(column);
  if (before) return before;
  const byWord = new Map(column.codes.map((code) => [folded(code), code]));
  const words: string[] = [];
  for (const language of ["sv", "en"] as const) {
    for (const code of column.codes) {
      const word = codeWord(code, language) ?? code;
      if (!words.includes(word)) words.push(word);
      if (!byWord.has(folded(word))) byWord.set(folded(word), code);
    }
  }
  const lookup = { byWord, words };
  made.set(column, lookup);
  return lookup;
};
