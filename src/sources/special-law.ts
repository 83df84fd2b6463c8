import { otherActs } from "./other-acts.js";
import type { RuleSource } from "./source.js";

/** What a paragraph of special law says on who may decide. */
export interface SpecialLawEntry {
  readonly chapter?: string;
  readonly section: string;
  /**
   * Nobody but the board; only the chair or a named member, when it cannot wait; the rector, by the act itself; or
   * nobody but the board in some of what stands under the paragraph, so that a person has to say.
   */
  readonly decides: "wholeBoard" | "chairOrMemberWhenUrgent" | "principal" | "partlyWholeBoard";
  /** Does it hold against an urgent mandate too (6 kap. 39 § kommunallagen)? Absent: the act does not say. */
  readonly bindsUrgent?: boolean;
  readonly source: RuleSource;
}

/** An act whose paragraphs on who may decide were read. */
export interface SpecialAct {
  readonly sfs: string;
  readonly entries: readonly SpecialLawEntry[];
  /** Chapters where more may be excepted than the entries say. */
  readonly unread?: readonly string[] | "all";
  /** Chapters where only a person may be let decide, by one paragraph. */
  readonly personOnly?: { readonly chapters: readonly string[]; readonly source: RuleSource };
}

const { "pbl-5-27": pbl527, "pbl-12-6": pbl126, "fb-19-14": fb1914 } = otherActs;

/** 12 kap. 6 § names 6:37, 7:5, 9:30 and 9:37 kommunallagen, and not 6:39. */
const byPbl126 = { decides: "wholeBoard", bindsUrgent: false, source: pbl126 } as const;
/** "Not in any other way than by the board as a whole." */
const byFb1914 = { decides: "wholeBoard", bindsUrgent: true, source: fb1914 } as const;

/**
 * Who may decide by special law, by act and paragraph: only what was read. An act that is not here has not been read,
 * and what lies under it is not examined. A matter is found here by the paragraphs it comes under.
 */
export const specialLaw: readonly SpecialAct[] = [
  {
    sfs: "2010:900",
    entries: [
      { chapter: "5", section: "27", decides: "wholeBoard", source: pbl527 },
      { chapter: "11", section: "51", ...byPbl126 },
      { chapter: "11", section: "53", ...byPbl126 },
      { chapter: "11", section: "53 a", ...byPbl126 },
      // The limit itself: it gives no power, and citing it says nothing on which side of it a matter lies.
      { chapter: "12", section: "6", ...byPbl126, decides: "partlyWholeBoard" },
    ],
    // Orders and prohibitions of chapter 11 are excepted when a fine stands behind them, which no paragraph shows.
    unread: ["11"],
  },
  {
    sfs: "1949:381",
    entries: [
      { chapter: "11", section: "20", ...byFb1914 },
      { chapter: "16", section: "13", ...byFb1914 },
      // Its second paragraph: to end an agreement on living on in an undivided estate.
      { chapter: "15", section: "7", ...byFb1914, decides: "partlyWholeBoard" },
    ],
    unread: "all",
    // What is the guardian board's: guardians and trustees, and the supervision of them.
    personOnly: {
      chapters: ["10", "11", "12", "13", "14", "15", "16", "19"],
      source: fb1914,
    },
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
