import { nearest } from "../plan/nearest.js";
import type { Words } from "../sources/words.js";

/** A question with the nearest known word, after a word that is not known; empty when none is near. */
export const didYouMean = (word: string, known: readonly string[]): Words => {
  const near = nearest(word, known);
  return near === undefined
    ? { sv: "", en: "" }
    : { sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` };
};
