import type { Judged, Rule, RuleKind } from "./rule.js";

/** A rule as it is written: `needs` may only name fields that the kind has. */
type RuleDefinition<K extends RuleKind, P> = Rule<K, P> & {
  readonly needs: readonly (keyof Judged<K> & string)[];
};

/**
 * Writes a rule. Checks, when compiled, that it names a source and only fields that exist; returns it as it is.
 *
 * @example
 * ```ts
 * import { defineRule } from "styrkedja/rules";
 *
 * const rule = defineRule({
 *   id: "goal-has-purpose",
 *   family: "goal-chain",
 *   on: "goal",
 *   force: "ownChoice",
 *   principles: ["citizenFocus"],
 *   title: { sv: "Ett mål säger vad som blir bättre", en: "A goal says what gets better" },
 *   reason: { sv: "Annars vet ingen varför.", en: "Otherwise nobody knows why." },
 *   fix: { sv: "Skriv syftet.", en: "Write the purpose." },
 *   message: { sv: "{entity} saknar syfte.", en: "{entity} has no purpose." },
 *   sources: [{ id: "own", kind: "ownChoice", citation: "vårt val", reading: "ownChoice", checkedOn: "2026-11-01" }],
 *   needs: ["purpose"],
 *   examples: () => ({ good: [], bad: [] }),
 *   check: (goal, _, tell) => {
 *     if (goal.purpose === null) tell.finding({ path: "purpose" });
 *   },
 * });
 * rule.id; // "goal-has-purpose"
 * ```
 */
export const defineRule = <K extends RuleKind, P = undefined>(
  rule: RuleDefinition<K, P>,
): Rule<K, P> => rule;
