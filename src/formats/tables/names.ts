import type { Kind } from "../../plan/kinds.js";
import type { Language } from "../../report/language.js";

/** Kinds of entity, or any at all. */
export type Targets = readonly (Kind | "organisation")[] | "*";

/** What things are called, and what is called so. */
export interface Names {
  /** The id of what has this name among the kinds. `"ambiguous"`: several have it. Case and kinds of space do not matter. */
  readonly idOf: (targets: Targets, text: string) => string | undefined;
  /** What this id is called; absent for what has no name or is not known. */
  readonly nameOf: (id: string, language: Language) => string | undefined;
  /** Names that come near, the nearest first; at most three. */
  readonly nearest: (targets: Targets, text: string) => readonly string[];
}
