import { nearest } from "../plan/nearest.js";
import type { Words } from "../sources/words.js";

/** So many letters of a word are enough to know it by its beginning, when it is the only one that begins so. */
const leastBegun = 3;

const begunBy = (word: string, known: readonly string[]): string | undefined => {
  const said = word.replace(/^--|^[a-zA-Z]+:/, "");
  if (said.length < leastBegun) return undefined;
  const begun = known.filter((one) => one.startsWith(word));
  return begun.length === 1 ? begun[0] : undefined;
};

/** A question with the nearest known word, after a word that is not known; empty when none is near. */
export const didYouMean = (word: string, known: readonly string[]): Words => {
  const near = begunBy(word, known) ?? nearest(word, known);
  return near === undefined
    ? { sv: "", en: "" }
    : { sv: ` Menade du ${near}?`, en: ` Did you mean ${near}?` };
};
