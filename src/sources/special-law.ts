import { otherActs } from "./other-acts.js";
import type { RuleSource } from "./source.js";

/** What a paragraph of special law says on who may decide. */
export interface SpecialLawEntry {
  readonly chapter?: string;
  readonly section: string;
  /** Nobody but the board; only the chair or a named member, when it cannot wait; or the rector, by the act itself. */
  readonly decides: "wholeBoard" | "chairOrMemberWhenUrgent" | "principal";
  readonly source: RuleSource;
}

/** An act whose paragraphs on who may decide were read. */
export interface SpecialAct {
  readonly sfs: string;
  readonly entries: readonly SpecialLawEntry[];
}

const { "pbl-5-27": pbl527, "pbl-12-6": pbl126, "fb-19-14": fb1914 } = otherActs;

/**
 * Who may decide by special law, by act and paragraph: only what was read. An act that is not here has not been read,
 * and what lies under it is not examined. A matter is found here by the paragraphs it comes under.
 */
export const specialLaw: readonly SpecialAct[] = [
  {
    sfs: "2010:900",
    entries: [
      { chapter: "5", section: "27", decides: "wholeBoard", source: pbl527 },
      { chapter: "12", section: "6", decides: "wholeBoard", source: pbl126 },
      { chapter: "11", section: "51", decides: "wholeBoard", source: pbl126 },
    ],
  },
  {
    sfs: "1949:381",
    entries: [
      { chapter: "11", section: "20", decides: "wholeBoard", source: fb1914 },
      { chapter: "16", section: "13", decides: "wholeBoard", source: fb1914 },
    ],
  },
  {
    sfs: "1990:52",
    entries: [
      { section: "6", decides: "chairOrMemberWhenUrgent", source: otherActs["lvu-6"] },
      { section: "11", decides: "chairOrMemberWhenUrgent", source: otherActs["lvu-11"] },
    ],
  },
  {
    sfs: "2010:800",
    entries: [
      { chapter: "2", section: "10", decides: "principal", source: otherActs["skollagen-2-10"] },
    ],
  },
];
