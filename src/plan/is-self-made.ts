import type { Ground } from "./ground.js";
import type { Origin } from "./vocabulary.js";

const own: ReadonlySet<Origin> = new Set<Origin>(["council", "board", "management", "ownHabit"]);

/** Did the organisation ask for it itself? What rests on no ground at all is its own. */
export const isSelfMade = (ground: Ground | null): boolean =>
  ground === null || own.has(ground.kind);
