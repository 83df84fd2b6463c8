import { dictionaryNames, textNames } from "./text-names.js";

/** Collects what a person wrote below a value. Where the caller chooses the names (`isFree`), all of it. */
export const collectWords = (value: unknown, isFree: boolean, words: string[]): void => {
  if (typeof value === "string") words.push(value);
  else if (Array.isArray(value)) for (const item of value) collectWords(item, isFree, words);
  else if (typeof value === "object" && value !== null) {
    for (const name in value) {
      if (!isFree && !textNames.has(name)) continue;
      const inner = (value as Readonly<Record<string, unknown>>)[name];
      collectWords(inner, isFree || dictionaryNames.has(name), words);
    }
  }
};
