import { catalogue } from "../rules/catalogue.js";
import type { Rule } from "../rules/rule.js";

const named = (ids: readonly string[]): readonly Rule[] =>
  catalogue.filter(({ id }) => ids.includes(id));

/** What decides whether the board has the power that a row hands on. */
export const boardRules = named(["delegation-chain-reaches-council"]);

/** What decides whether a row hands the power on as the law lets it. */
export const rowRules = named([
  "council-reserved-matter",
  "delegation-forbidden-matter",
  "delegation-special-law-ban",
  "delegation-allowed-recipient",
  "redelegation-only-by-head",
  "redelegation-one-step",
  "redelegation-permitted",
  "redelegation-within-scope",
  "urgent-mandate-only-elected",
  "automated-decision-limits",
]);

/** What is worth knowing beside it, and takes no right to decide from anybody. */
export const besideRules = named([
  "delegation-no-joint-mandate",
  "delegation-reporting-decided",
  "delegate-exists",
  "delegation-outdated-law-reference",
  "rector-own-power",
  "delegation-pure-execution",
  "delegate-has-substitute",
]);
