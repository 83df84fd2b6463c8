import type { Words } from "../sources/words.js";
import type { HtmlContext } from "./context.js";
import type { Markup } from "./markup.js";

/** One section of the page. */
export interface HtmlSection {
  /** Its anchor, and the word by which it is chosen. */
  readonly id: string;
  readonly title: Words;
  /** What stands under its heading. A section with nothing to show says so in a sentence, and why. */
  readonly build: (context: HtmlContext) => Markup;
}
