import { isManaging } from "../burden/is-managing.js";
import { dayNumber } from "../calendar/day-number.js";
import { dayText } from "../calendar/day-text.js";
import type { WithoutDays } from "../calendar/schedule.js";
import type { Position } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { isActive } from "../rules/is-active.js";
import { isStated } from "../rules/is-stated.js";
import { type BriefDecides, briefDecides } from "./brief-decides.js";
import { type BriefLoad, briefLoad } from "./brief-load.js";
import { briefOwes, type Owed } from "./brief-owes.js";
import { ownerOf } from "./owner-of.js";

/** A task or piece of work that is open on the day. Without `due` the plan tells no day; `null` says that there is none. */
export interface OpenWork {
  readonly id: Id<"assignment" | "activity">;
  readonly due?: string | null;
  /** Is the day past? */
  readonly isLate: boolean;
  /** The plan does not say whether it is done. */
  readonly isClosingUntold: boolean;
}

/** What one function owes, decides, owns and may pass on. About the function, never about a person. */
export interface Brief {
  readonly position: Id<"position">;
  readonly asOf: string;
  /** The last day looked at for what is owed. */
  readonly to: string;
  readonly unit?: Id<"unit">;
  readonly isVacant?: boolean;
  /** The boards it is head of administration for; absent when that is not told. */
  readonly headFor?: readonly Id<"unit">[];
  readonly owes: readonly Owed[];
  /** What it also answers for, but without a day. */
  readonly withoutDays: readonly WithoutDays[];
  readonly decides: BriefDecides;
  /** How much lies on it. About this function alone, for the one who holds it. */
  readonly load: BriefLoad;
  readonly owns: {
    readonly goals: readonly Id<"goal">[];
    /** Goals of its unit for which another function, or none, is named. */
    readonly unitGoals: readonly Id<"goal">[];
    readonly indicators: readonly Id<"indicator">[];
    /** Estimates that its unit made. */
    readonly estimates: readonly Id<"estimate">[];
    /** Goals with a conflict that it is to balance. */
    readonly conflicts: readonly Id<"goal">[];
  };
  /** Open assignments to its unit, and open activities that it answers for. */
  readonly open: readonly OpenWork[];
  /** What the plan does not tell, and which would have belonged here: `position.unit`, `complete: delegations`. */
  readonly untold: readonly string[];
}

const sorted = <I extends string>(items: readonly { readonly id: I }[]): readonly I[] =>
  [...new Set(items.map(({ id }) => id))].sort();

/**
 * What does this function owe, decide, own and answer for? The first Monday of a new manager: what is due within so many
 * days (30 unless told otherwise), how much lies on her, which decisions are hers and within what, what may be passed on,
 * what hangs on her, which goals and figures are hers, which work is open, and what the plan does not tell.
 *
 * Throws a `RangeError` for a position that is not in the plan, an `asOf` that is no day, and days that are no whole
 * number from 1 to 366. Like `check` it throws a
 * `MethodError` when the plan follows a method that is not known.
 *
 * @example
 * ```ts
 * import { brief } from "styrkedja/explain";
 *
 * const seen = brief(plan, "position:head-elderly", { asOf: "2026-11-01", days: 30 });
 * seen.owns.goals; // ["goal:continuity-planning", "goal:known-faces"]
 * ```
 */
export const brief = (
  plan: Plan,
  id: Id<"position">,
  { asOf, days = 30 }: { readonly asOf: string; readonly days?: number },
): Brief => {
  const q = query(plan);
  const position = q.get(id);
  if (!position) throw new RangeError(`No position of the plan: ${id}`);
  if (!(Number.isInteger(days) && days >= 1 && days <= 366)) {
    throw new RangeError(`days is no whole number from 1 to 366: ${days}`);
  }
  const to = dayText(dayNumber(asOf) + days);
  const owner = ownerOf(q, position);
  const { unit } = owner;
  const headFor = isStated(position, "headOfAdministrationFor") ? owner.boards : undefined;
  const { owes, withoutDays } = briefOwes(q, owner, asOf, to);
  const decides = briefDecides(q, position, asOf);
  const delegations = decides.rows.length;
  return {
    position: id,
    asOf,
    to,
    ...(unit && { unit }),
    ...(position.holders !== undefined && { isVacant: position.holders === 0 }),
    ...(headFor && { headFor }),
    owes,
    withoutDays,
    decides,
    load: briefLoad(q, position, owner, { asOf, owes, delegations }),
    owns: ownedBy(q, id, unit, asOf),
    open: openWork(q, id, unit, headFor ?? [], asOf),
    untold: untoldFor(q, position, asOf),
  };
};

const ownedBy = (
  q: Query,
  id: Id<"position">,
  unit: Id<"unit"> | undefined,
  asOf: string,
): Brief["owns"] => {
  const inForce = (entity: object) => isActive(entity, asOf);
  const goals = q.refs(id, "goal.ownerPosition").filter(inForce);
  const ofUnit = unit ? q.refs(unit, "goal.owner").filter(inForce) : [];
  return {
    goals: sorted(goals),
    unitGoals: sorted(ofUnit.filter((goal) => goal.ownerPosition !== id)),
    indicators: sorted(q.refs(id, "indicator.owner").filter(inForce)),
    estimates: unit ? sorted(q.refs(unit, "estimate.madeBy")) : [],
    conflicts: sorted(q.refs(id, "goal.conflicts[].balancedBy").filter(inForce)),
  };
};

const openWork = (
  q: Query,
  id: Id<"position">,
  unit: Id<"unit"> | undefined,
  boards: readonly Id<"unit">[],
  asOf: string,
): readonly OpenWork[] => {
  const work = [
    ...[...new Set(unit ? [unit, ...boards] : boards)].flatMap((body) =>
      q.refs(body, "assignment.receiver"),
    ),
    ...q.refs(id, "activity.owner"),
    ...(unit ? q.refs(unit, "activity.unit").filter(({ owner }) => !owner) : []),
  ];
  return work
    .filter(({ closedOn }) => !(typeof closedOn === "string" && closedOn <= asOf))
    .map(
      ({ id: work, due, closedOn }): OpenWork => ({
        id: work,
        ...(due !== undefined && { due }),
        isLate: typeof due === "string" && asOf.slice(0, due.length) > due,
        isClosingUntold: closedOn === undefined,
      }),
    )
    .sort((a, b) => {
      const [first, second] = [`${a.due ?? "9"} ${a.id}`, `${b.due ?? "9"} ${b.id}`];
      return first < second ? -1 : 1;
    });
};

/** What would have told more. A part that is not told in full may leave out what belongs to the function. */
const untoldFor = (q: Query, position: Position, asOf: string): readonly string[] => {
  const fields = (["unit", "holders", "headOfAdministrationFor"] as const).filter(
    (field) => !isStated(position, field),
  );
  const { unit } = position;
  const asked = { ...(unit && { unit }), period: asOf.slice(0, 4) };
  const boards = unit ? q.line(unit).filter((body) => q.count(body, "register.board") > 0) : [];
  const isTold = {
    obligations: q.isComplete("obligations", asked),
    cycles: q.isComplete("cycles", asked),
    delegations:
      boards.length > 0 &&
      boards.every((board) => q.isComplete("delegations", { unit: board, period: asOf })),
    goals: q.isComplete("goals", asked),
    indicators: q.isComplete("indicators", asked),
    assignments: q.isComplete("assignments", asked),
    activities: q.isComplete("activities", asked),
  };
  return [
    ...fields.map((field) => `position.${field}`),
    ...(isManaging(position) && !isStated(position, "manages") ? ["position.manages"] : []),
    ...Object.entries(isTold).flatMap(([part, told]) => (told ? [] : [`complete: ${part}`])),
  ];
};
