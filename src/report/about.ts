import type { Bounds } from "../burden/bounds.js";
import type { Language } from "./language.js";

const words = { sv: "ungefär ", en: "about ", sign: "≈ " } as const;

/**
 * What stands before a sum that is near what it should be and no longer exact, past 2^53 small units: a word, or a sign where
 * there is no room for one. Nothing before one that is exact.
 */
export const about = ({ likely }: Bounds, how: Language | "sign"): string =>
  likely <= Number.MAX_SAFE_INTEGER ? "" : words[how];
