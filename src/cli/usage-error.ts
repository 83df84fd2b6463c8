import type { Words } from "../sources/words.js";

/** Thrown when the command line is used in a way it does not know. Says in both languages what to do instead. */
export class UsageError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = "UsageError";
    this.words = words;
  }
}
