import { type Kind, kindOf } from "../../../plan/kinds.js";
import { folded } from "../folded.js";
import type { Targets } from "../names.js";

/** What a name that is looked for among several kinds most likely is: who may decide is a function far oftener than a body. */
export const mostLikely = (targets: Targets): Kind | "organisation" | undefined => {
  if (targets === "*") return undefined;
  return targets.includes("position") ? "position" : targets[0];
};

/** How a spelling is kept: of one kind of thing, or of whatever is called so. */
export const spellingKey = (text: string, kind?: Kind | "organisation"): string =>
  kind === undefined ? folded(text) : `${kind}: ${folded(text)}`;

/** The spelling that is kept under a key, of whatever kind. */
export const textOfKey = (key: string): string =>
  kindOf(key) === undefined ? key : key.slice(key.indexOf(":") + 1).trim();

/** Spellings that have been settled, by {@link spellingKey}; what was listed and left open means nothing, `""`. */
export type Spellings = ReadonlyMap<string, string>;

/** What is meant by a name whatever it is the name of, as a mapping says. */
export const meantByAll = (spellings: Spellings, text: string): string | undefined =>
  spellings.get(spellingKey(text)) || undefined;

/** What is meant by it where a thing of the most likely kind is looked for. */
export const meantByKind = (
  spellings: Spellings,
  targets: Targets,
  text: string,
): string | undefined => {
  const kind = mostLikely(targets);
  return kind === undefined ? undefined : spellings.get(spellingKey(text, kind)) || undefined;
};

/**
 * What is meant where only another of the kinds that are looked for has an answer: who decides was listed as a function,
 * and somebody wrote that it is a body. Not where the name was listed as what it most likely is.
 */
export const meantByOthers = (
  spellings: Spellings,
  targets: Targets,
  text: string,
): string | undefined => {
  const kind = mostLikely(targets);
  if (targets === "*" || kind === undefined || spellings.has(spellingKey(text, kind))) return;
  for (const other of targets) {
    const meant = spellings.get(spellingKey(text, other));
    if (meant) return meant;
  }
  return undefined;
};
