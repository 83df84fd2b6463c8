import type { MatterFlags } from "../plan/delegation-parts.js";
import type { Matter } from "../plan/entities/matter.js";
import type { Chapter } from "./chapter-of.js";
import { stated } from "./stated.js";

/**
 * What has a person judged about a matter in a row of this chapter? The matter's own flag, else the chapter's;
 * `undefined` when nobody has judged.
 */
export const matterFlag = <F extends keyof MatterFlags>(
  matter: Matter | undefined,
  chapter: Chapter | undefined,
  flag: F,
): MatterFlags[F] | undefined => {
  const own = stated(matter, "flags")?.[flag];
  return own === undefined ? chapter?.flags?.[flag] : own;
};
