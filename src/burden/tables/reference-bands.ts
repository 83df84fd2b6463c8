import type { Words } from "../../sources/words.js";

/** A band of the share of working time that goes to demands: from `from`, up to and not with `below`. */
export interface ReferenceBand {
  readonly id: "light" | "normal" | "heavy" | "overCeiling" | "extreme";
  readonly from: number;
  readonly below: number;
  readonly title: Words;
  /** Ids in the register of sources: the ceiling is a Dutch target, the rest is our choice. */
  readonly sources: readonly string[];
}

/** Something to hold a share of working time against. Our choice but for the Dutch ceiling of a fifth, and never the truth. */
export const referenceBands: readonly ReferenceBand[] = [
  { id: "light", from: 0, below: 0.05, title: { sv: "lätt", en: "light" }, sources: [] },
  { id: "normal", from: 0.05, below: 0.13, title: { sv: "vanlig", en: "normal" }, sources: [] },
  { id: "heavy", from: 0.13, below: 0.2, title: { sv: "tung", en: "heavy" }, sources: [] },
  {
    id: "overCeiling",
    from: 0.2,
    below: 0.35,
    title: { sv: "över det nederländska taket", en: "over the Dutch ceiling" },
    sources: ["dutch-ceiling"],
  },
  {
    id: "extreme",
    from: 0.35,
    below: Number.POSITIVE_INFINITY,
    title: { sv: "extrem", en: "extreme" },
    sources: [],
  },
];

/** The band that a share of working time lies in. */
export const bandOf = (share: number): ReferenceBand["id"] =>
  referenceBands.find(({ from, below }) => from <= share && share < below)?.id ?? "light";
