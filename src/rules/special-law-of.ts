import type { Citation } from "../plan/citation.js";
import type { Delegation } from "../plan/entities/delegation.js";
import type { Matter } from "../plan/entities/matter.js";
import { type SpecialLawEntry, specialLaw } from "../sources/special-law.js";
import type { Chapter } from "./chapter-of.js";
import { municipalActs } from "./other-act.js";
import { stated } from "./stated.js";

/** Paragraphs of special law on who may decide; or that the act has not been read, or the paragraph is not told. */
export type SpecialLawAnswer = SpecialLawEntry | "notRead" | "noParagraph";

const acts = new Map(specialLaw.map((act) => [act.sfs, act.entries]));

const isSame = (entry: SpecialLawEntry, { chapter, section }: Citation): boolean =>
  entry.section === section && entry.chapter === chapter;

/** Could the citation, told in less detail, mean this paragraph? */
const isNear = (entry: SpecialLawEntry, { chapter, section }: Citation): boolean =>
  (section === undefined || section === entry.section) &&
  (chapter === undefined || chapter === entry.chapter);

const answerFor = (citation: Citation): SpecialLawAnswer | undefined => {
  const { sfs } = citation;
  if (sfs === undefined) return "noParagraph";
  if (municipalActs.has(sfs)) return undefined;
  const entries = acts.get(sfs);
  if (!entries) return "notRead";
  const near = entries.filter((entry) => isNear(entry, citation));
  if (near.length === 0) return undefined;
  return near.find((entry) => isSame(entry, citation)) ?? "noParagraph";
};

/**
 * What does special law say on who may decide this matter in this row? By the paragraphs that the matter, its chapter
 * and the row name; `undefined` where none of them names a paragraph that says anything.
 */
export const specialLawOf = (
  matter: Matter | undefined,
  chapter: Chapter | undefined,
  delegation: Delegation,
): SpecialLawAnswer | undefined => {
  // A row of several matters may cite a paragraph for one of them only.
  const ofRow = delegation.matters?.length === 1 ? delegation.law : undefined;
  const answers = [stated(matter, "law"), chapter?.law, delegation.specialLaw, ofRow]
    .flatMap((law) => law ?? [])
    .map(answerFor);
  return (
    answers.find((answer) => typeof answer === "object") ??
    answers.find((answer) => answer === "notRead") ??
    answers.find((answer) => answer === "noParagraph")
  );
};
