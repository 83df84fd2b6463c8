import type { Words } from "../sources/words.js";

/** What the help says of an option. */
export interface Option {
  /** What stands after it in the help; absent when it takes no value. */
  readonly value?: Words;
  readonly means: Words;
}

/** A value that is written alike in both languages. */
export const same = (text: string): Words => ({ sv: text, en: text });
