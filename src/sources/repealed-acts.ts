/** An act that no longer is law, and the one in its place. */
export interface RepealedAct {
  readonly sfs: string;
  /** The first day on which it surely was no longer law. */
  readonly outSince: string;
  readonly now: string;
}

const seenReplaced = "2025-07-01";

/**
 * Acts that registers still cite. When kommunallagen of 1991 ended is known; of the others only that the wordings of 1
 * July 2025 cite their successors, so they are judged from that day.
 */
export const repealedActs: readonly RepealedAct[] = [
  { sfs: "1991:900", outSince: "2018-01-01", now: "2017:725" },
  { sfs: "2001:453", outSince: seenReplaced, now: "2025:400" },
  { sfs: "1986:223", outSince: seenReplaced, now: "2017:900" },
];
