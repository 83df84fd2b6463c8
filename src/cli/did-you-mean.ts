import { nearest } from "../plan/nearest.js";
import type { Words } from "../sources/words.js";

/** So many letters of a word are enough to know it by its beginning. */
const leastBegun = 3;

/** A question with the nearest known word, after a word that is not known; empty when none is near. */
export const didYouMean = (word: string, known: readonly string[]): Words => {
  const begun = word.length >= leastBegun ? known.find((one) => one.startsWith(word)) : undefined;
  const near = begun ?? nearest(word, known);
  return near === undefined
    ? { sv: "", en: "" }
    : { sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` };
};
