import type { MatterFlags } from "../plan/delegation-parts.js";
import type { Delegation } from "../plan/entities/delegation.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { chapterOf } from "./chapter-of.js";
import { stated } from "./stated.js";

/**
 * What has a person judged about a matter in this row? The matter's own flag, else the chapter's; `undefined` when
 * nobody has judged.
 */
export const matterFlag = <F extends keyof MatterFlags>(
  delegation: Delegation,
  matter: Id<"matter">,
  flag: F,
  q: Query,
): MatterFlags[F] | undefined => {
  const own = stated(q.get(matter), "flags")?.[flag];
  return own === undefined ? chapterOf(delegation, q)?.flags?.[flag] : own;
};
