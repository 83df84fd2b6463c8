import { nearest } from "../plan/nearest.js";
import { catalogue } from "../rules/catalogue.js";
import type { Baseline } from "./baseline.js";

/** A rule that a baseline names and that does not exist, with the nearest that does. */
export interface UnknownRule {
  readonly rule: string;
  readonly nearest?: string;
}

/** Which rules does this baseline name that there are none of? What is accepted under them is held against nothing. */
export const unknownRules = (
  { accepted }: Pick<Baseline, "accepted">,
  rules: readonly { readonly id: string }[] = catalogue,
): readonly UnknownRule[] => {
  const known = new Set(rules.map(({ id }) => id));
  const named = new Set(accepted.map(({ rule }) => rule));
  return [...named]
    .filter((rule) => !known.has(rule))
    .map((rule) => {
      const near = nearest(rule, [...known]);
      return { rule, ...(near !== undefined && { nearest: near }) };
    });
};
