import type { Words } from "../../sources/words.js";

/** Thrown when Kolada cannot be asked or does not answer as it should. Says in both languages what to do instead. */
export class KoladaError extends Error {
  readonly code:
    | "question"
    | "network"
    | "refused"
    | "patience"
    | "not-an-answer"
    | "elsewhere"
    | "too-many-pages"
    | "too-large";
  readonly words: Words;
  /** What was asked, when something was. */
  readonly url: string | undefined;

  constructor(code: KoladaError["code"], words: Words, url?: string) {
    super(words.en);
    this.name = "KoladaError";
    this.code = code;
    this.words = words;
    this.url = url;
  }
}
