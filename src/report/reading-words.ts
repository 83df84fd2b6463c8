import type { Reading } from "../sources/source.js";
import type { Words } from "../sources/words.js";

/** How well a source was read, in words. */
export const readingWords: Readonly<Record<Reading, Words>> = {
  full: { sv: "läst i sin helhet", en: "read in full" },
  part: { sv: "läst i delar", en: "read in part" },
  opening: { sv: "bara början läst", en: "only the opening read" },
  contents: { sv: "bara innehållsförteckningen läst", en: "only the table of contents read" },
  summary: { sv: "bara sammanfattningen läst", en: "only the summary read" },
  secondHand: { sv: "läst i andra hand", en: "read second hand" },
  ownChoice: { sv: "projektets eget val", en: "the project's own choice" },
};
