import type { Citation } from "../plan/citation.js";
import type { Delegation } from "../plan/entities/delegation.js";
import type { Matter } from "../plan/entities/matter.js";
import type { RuleSource } from "../sources/source.js";
import { type SpecialAct, type SpecialLawEntry, specialLaw } from "../sources/special-law.js";
import type { Chapter } from "./chapter-of.js";
import { municipalActs } from "./other-act.js";
import { stated } from "./stated.js";

/** Paragraphs of special law on who may decide; or that the act has not been read, or the paragraph is not told. */
export type SpecialLawAnswer = SpecialLawEntry | "notRead" | "noParagraph";

const acts = new Map(specialLaw.map((act) => [act.sfs, act]));

const isSame = (entry: SpecialLawEntry, { chapter, section }: Citation): boolean =>
  entry.section === section && entry.chapter === chapter;

/** Could the citation, told in less detail, mean this paragraph? */
const isNear = (entry: SpecialLawEntry, { chapter, section }: Citation): boolean =>
  (section === undefined || section === entry.section) &&
  (chapter === undefined || chapter === entry.chapter);

const beside = ({ unread }: SpecialAct, { chapter }: Citation): SpecialLawAnswer | undefined => {
  if (!unread) return undefined;
  if (chapter === undefined) return "noParagraph";
  return unread === "all" || unread.includes(chapter) ? "notRead" : undefined;
};

/** What does special law say of one citation? `undefined` where it was read and says nothing on who may decide. */
export const specialLawAt = (citation: Citation): SpecialLawAnswer | undefined => {
  const { sfs } = citation;
  if (sfs === undefined) return "noParagraph";
  if (municipalActs.has(sfs)) return undefined;
  const act = acts.get(sfs);
  if (!act) return "notRead";
  const near = act.entries.filter((entry) => isNear(entry, citation));
  if (near.length === 0) return beside(act, citation);
  return near.find((entry) => isSame(entry, citation)) ?? "noParagraph";
};

const lawOf = (
  matter: Matter | undefined,
  chapter: Chapter | undefined,
  delegation: Delegation,
): readonly Citation[] => {
  // A row of several matters may cite a paragraph for one of them only.
  const ofRow = delegation.matters?.length === 1 ? delegation.law : undefined;
  return [stated(matter, "law"), chapter?.law, delegation.specialLaw, ofRow].flatMap(
    (law) => law ?? [],
  );
};

const isPartly = (answer: SpecialLawAnswer | undefined): boolean =>
  typeof answer === "object" && answer.decides === "partlyWholeBoard";

/**
 * What does special law say on who may decide this matter in this row? By the paragraphs that the matter, its chapter
 * and the row name; `undefined` where none of them names a paragraph that says anything. The closest answer counts.
 */
export const specialLawOf = (
  matter: Matter | undefined,
  chapter: Chapter | undefined,
  delegation: Delegation,
): SpecialLawAnswer | undefined => {
  const answers = lawOf(matter, chapter, delegation).map(specialLawAt);
  return (
    answers.find((answer) => typeof answer === "object" && !isPartly(answer)) ??
    answers.find((answer) => answer === "notRead") ??
    answers.find(isPartly) ??
    answers.find((answer) => answer === "noParagraph")
  );
};

/** The paragraph by which only a person, no body and no machine, may be let decide this matter; else `undefined`. */
export const personOnlyBy = (
  matter: Matter | undefined,
  chapter: Chapter | undefined,
  delegation: Delegation,
): RuleSource | undefined => {
  for (const { sfs, chapter: cited } of lawOf(matter, chapter, delegation)) {
    const personOnly = sfs === undefined ? undefined : acts.get(sfs)?.personOnly;
    if (cited !== undefined && personOnly?.chapters.includes(cited)) return personOnly.source;
  }
  return undefined;
};
