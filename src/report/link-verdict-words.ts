import type { LinkVerdict } from "../explain/verdict.js";
import type { Words } from "../sources/words.js";
import type { Tone } from "./page.js";

/** What can be said of a link in a chain: a sign and a word, so that no colour is needed. */
export const linkVerdictWords: Readonly<
  Record<LinkVerdict, { readonly sign: string; readonly tone: Tone } & Words>
> = {
  holds: { sign: "✓", tone: "faint", sv: "håller", en: "holds" },
  breaks: { sign: "✖", tone: "error", sv: "brister", en: "breaks" },
  cannotTell: { sign: "?", tone: "warning", sv: "kan inte sägas", en: "cannot be told" },
  notExamined: { sign: "○", tone: "warning", sv: "inte granskad", en: "not examined" },
};
