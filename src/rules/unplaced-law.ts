import type { Citation } from "../plan/citation.js";
import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";
import { namesOtherAct } from "./other-act.js";
import { stated } from "./stated.js";

const none: readonly Citation[] = [];

const isPlaced = (mine: Citation, theirs: Citation): boolean =>
  mine.sfs !== undefined &&
  mine.sfs === theirs.sfs &&
  (mine.section === undefined ||
    (mine.section === theirs.section && mine.chapter === theirs.chapter));

/**
 * What a row of several matters cites of other acts, and none of the matters does: nobody has said which of them it is
 * about.
 */
export const unplacedLaw = ({ law, matters }: Delegation, q: Query): readonly Citation[] => {
  if (!matters || matters.length < 2 || !namesOtherAct(law)) return none;
  const theirs = matters.flatMap((id) => stated(q.get(id), "law") ?? none);
  return (law ?? none).filter(
    (mine) => namesOtherAct([mine]) && !theirs.some((citation) => isPlaced(mine, citation)),
  );
};
