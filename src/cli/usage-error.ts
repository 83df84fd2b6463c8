import type { Words } from "../sources/words.js";

/** Thrown when the command line is used in a way it does not know. Says in both languages what to do instead. */
export class UsageError extends Error {
  readonly words: Words;
  /** What is wrong in detail, a line for each. */
  readonly lines: readonly Words[];

  constructor(words: Words, lines: readonly Words[] = []) {
    super(words.en);
    this.name = "UsageError";
    this.words = words;
    this.lines = lines;
  }
}
