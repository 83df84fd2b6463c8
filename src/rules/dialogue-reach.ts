import { surelyAfter } from "../calendar/surely-after.js";
import { surelyBefore } from "../calendar/surely-before.js";
import type { Dialogue } from "../plan/entities/dialogue.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { climb } from "./climb.js";
import { stated } from "./stated.js";

type Kinds = ReadonlySet<NonNullable<Dialogue["kind"]>>;
type UnitIds = Set<Id<"unit">>;

/** With whom talks of some kinds were held in a time. */
export interface Reach {
  /** Did a talk name the unit, or one that belongs to it? */
  has(unit: Id<"unit">): boolean;
  /** The fact without which nobody can tell whether one did; `undefined` when nothing is missing. */
  missing(unit: Id<"unit">): string | undefined;
}

/**
 * With which units were talks of these kinds held from one day to another? One pass through the talks. A talk with a
 * unit counts for all it belongs to, by the tree and by whom it answers to, as far as its boards.
 */
export const dialogueReach = (q: Query, kinds: Kinds, since: string, until: string): Reach => {
  const reached: UnitIds = new Set();
  const withoutKind: UnitIds = new Set();
  const withoutDay: UnitIds = new Set();
  let isLoose = false;
  let isNameless = false;

  for (const dialogue of q.all("dialogue")) {
    const kind = stated(dialogue, "kind");
    const on = stated(dialogue, "on");
    if (kind !== undefined && !kinds.has(kind)) continue;
    if (on !== undefined && (surelyBefore(on, since) || surelyAfter(on, until))) continue;
    const units = stated(dialogue, "units");
    isNameless ||= units === undefined;
    const into = kind === undefined ? withoutKind : on === undefined ? withoutDay : reached;
    for (const unit of units ?? []) {
      if (!climb(unit, q, into)) isLoose = true;
    }
  }
  return {
    has: (unit) => reached.has(unit),
    missing: (unit) => {
      if (withoutKind.has(unit)) return "dialogue.kind";
      if (withoutDay.has(unit)) return "dialogue.on";
      if (isNameless) return "dialogue.units";
      return isLoose ? "unit.parent" : undefined;
    },
  };
};
