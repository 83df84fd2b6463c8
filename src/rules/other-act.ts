import type { Citation } from "../plan/citation.js";
import type { Words } from "../sources/words.js";

/** Kommunallagen, and the one before it. */
export const municipalActs: ReadonlySet<string> = new Set(["2017:725", "1991:900"]);

/** Does any of these name another act than kommunallagen (or the one before it)? */
export const namesOtherAct = (citations: readonly Citation[] | undefined): boolean =>
  citations?.some(({ sfs }) => sfs === undefined || !municipalActs.has(sfs)) ?? false;

export const otherAct: Words = {
  sv: "Special lag som planen hänvisar till avgör vem som får besluta, och den är inte läst.",
  en: "Special law that the plan refers to decides who may decide, and it has not been read.",
};
