import type { Words } from "../../../sources/words.js";

/** What is written for null, and for an empty list. */
export const wordsForNone: { readonly value: Words; readonly list: Words } = {
  value: { sv: "inget", en: "none" },
  list: { sv: "inga", en: "none" },
};

const known: ReadonlySet<string> = new Set(["inget", "ingen", "inga", "none"]);

/** Does this say that there is none? An empty cell says nothing at all. */
export const saysNone = (text: string): boolean => text.length < 6 && known.has(text.toLowerCase());

/** A dash alone: some mean none by it, some that they do not know. */
export const isDash = (text: string): boolean => /^[-\u2010-\u2015\u2212]{1,3}$/.test(text);
