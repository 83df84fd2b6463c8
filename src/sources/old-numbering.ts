import type { Provision } from "./provision.js";

/** Paragraphs of a repealed act, and where the same matter stands now. */
export interface Renumbering {
  readonly was: readonly Provision[];
  readonly now: readonly Provision[];
  /** Does the first of `was` answer to the first of `now`, and so on? `false`: only the groups as wholes are known. */
  readonly isOneToOne: boolean;
}

const paragraphs = (sfs: string, chapter: string, first: number, last: number): Provision[] =>
  Array.from({ length: last - first + 1 }, (_, more) => ({
    sfs,
    chapter,
    section: String(first + more),
  }));

/**
 * Where do the old paragraphs on delegation stand now? Kommunallagen (1991:900) ended with 2017, but registers still cite
 * it. Its 6 kap. 33–37 §§ became 6 kap. 37–40 §§ (who a board may delegate to, what not, urgent matters, reporting) and 7 kap.
 * 5–8 §§ (employees) of kommunallagen (2017:725). The old act was not read, so which paragraph answers to which is not said.
 *
 * @example
 * ```ts
 * import { oldNumbering, provisionText } from "styrkedja/sources";
 *
 * oldNumbering[0].was.map(provisionText)[0]; // "6 kap. 33 § kommunallagen (1991:900)"
 * oldNumbering[0].isOneToOne; // false
 * ```
 */
export const oldNumbering = [
  {
    was: paragraphs("1991:900", "6", 33, 37),
    now: [...paragraphs("2017:725", "6", 37, 40), ...paragraphs("2017:725", "7", 5, 8)],
    isOneToOne: false,
  },
] as const satisfies readonly Renumbering[];
