import type { Provision } from "./provision.js";

/** How well a source was read by those who wrote the rule. Only what was read in full can carry an error. */
export type Reading =
  | "full"
  | "part"
  | "opening"
  | "contents"
  | "summary"
  | "secondHand"
  | "ownChoice";

/** What kind of source it is. */
export type SourceKind =
  | "statute"
  | "inquiry"
  | "audit"
  | "authority"
  | "research"
  | "guidance"
  | "practice"
  | "ownChoice";

/** Where a rule or a number comes from: one citation, with the dates between which it holds. */
export interface RuleSource {
  /** Stable name, `kl-6-38`. */
  readonly id: string;
  readonly kind: SourceKind;
  /** The way it is cited: `6 kap. 38 § kommunallagen (2017:725)`. */
  readonly citation: string;
  /** The paragraph as data, for a statute; the citation is made from it. */
  readonly provision?: Provision;
  readonly url?: string;
  readonly reading: Reading;
  /** First day the wording that was read was in force, for a statute. */
  readonly validFrom?: string;
  /** Last day it was in force, when it no longer is. */
  readonly validTo?: string;
  /** The day to which it was read: for a statute, the day whose wording it is. */
  readonly checkedOn: string;
  /** It only counts time for other statutes, and was read to a day of its own: that day stands with its citation. */
  readonly readApart?: true;
  /** What it says that bears on the rule, in our words. */
  readonly says?: string;
}
