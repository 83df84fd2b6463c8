import type { RuleSource } from "./source.js";

/** Derived by this project; nobody else has said it. */
export const ownChoice = (says: string): RuleSource => ({
  id: "own-choice",
  kind: "ownChoice",
  citation: "vårt val (our choice)",
  reading: "ownChoice",
  checkedOn: "2026-11-22",
  says,
});
