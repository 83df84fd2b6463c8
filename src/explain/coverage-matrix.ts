import { isDay } from "../calendar/is-day.js";
import { check } from "../check/check.js";
import type { Goal, Unit } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { councilGoalCarriedByBoard } from "../rules/goal-chain/council-goal-carried-by-board.js";
import { isActive } from "../rules/is-active.js";
import { isStated } from "../rules/is-stated.js";
import { type Assessments, assessments } from "./assessments.js";
import { goalsBeneath } from "./goal-tree.js";

/** Do the goals beneath cover the goal, as somebody judged it (träffbild)? */
export interface DeclaredCoverage {
  readonly coverage: "covered" | "partly" | "notCovered";
  readonly occasion: Id<"occasion">;
  readonly period: string;
}

/** What the plan shows about one council goal and one board. */
export interface CoverageCell {
  readonly unit: Id<"unit">;
  /**
   * `ownGoal`: a goal of its own serves it, straight or through others; `accepted`: it has taken it up without one;
   * `no`: neither, and the plan tells goals in full; `notTold`: the plan does not say.
   */
  readonly takenUp: "ownGoal" | "accepted" | "no" | "notTold";
  /** Its own goals that serve it. */
  readonly goals: readonly Id<"goal">[];
  readonly acceptedOn?: string;
  /** Has it been given the goal: by `assigned`, as owner, as one of several, or by an assignment? */
  readonly assigned: boolean;
  /** It rests on something that is inferred or estimated. */
  readonly isInferred: boolean;
  /** Judged in a follow-up that this board alone delivered. */
  readonly coverage?: DeclaredCoverage;
}

export interface CoverageRow {
  readonly goal: Id<"goal">;
  /** Has any board or company taken it up? `no` is a finding of `council-goal-carried-by-board`. */
  readonly carried: "yes" | "no" | "councilOnly" | "notTold";
  /** One cell for each column, in their order. */
  readonly cells: readonly CoverageCell[];
  /** Judged for all boards together. */
  readonly coverage?: DeclaredCoverage;
}

/** Which board carries which of the council's goals: rows are goals, columns the executive, boards and companies. */
export interface CoverageMatrix {
  readonly asOf: string;
  readonly units: readonly Id<"unit">[];
  readonly rows: readonly CoverageRow[];
  /** Council goals that nobody has taken up, as far as the plan is complete. */
  readonly uncarried: readonly Id<"goal">[];
  /** Boards and companies that the plan shows no council goal with, as far as it is complete. */
  readonly withoutGoals: readonly Id<"unit">[];
}

const columnKinds: readonly Unit["kind"][] = ["executive", "board", "jointBoard", "company"];

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/**
 * Which boards carry which of the council's goals? Malmö judges this before it judges whether a goal was reached: do the
 * boards' own goals cover what the council wants (träffbild)? Goals and bodies in force on the day. What the plan does
 * not tell is never taken for none: `no` only where `complete` covers goals. It says nothing of what a board ought to
 * do, and ranks nobody.
 *
 * Throws a `RangeError` for an `asOf` that is no day. Like `check` it throws a
 * `MethodError` when the plan follows a method that is not known. Source: Malmö stad, årsredovisning 2016.
 *
 * @example
 * ```ts
 * import { coverageMatrix } from "styrkedja/explain";
 *
 * coverageMatrix(plan, { asOf: "2026-11-01" }).uncarried; // ["goal:living-centre"]
 * ```
 */
export const coverageMatrix = (plan: Plan, { asOf }: { readonly asOf: string }): CoverageMatrix => {
  if (!isDay(asOf)) throw new RangeError(`asOf is no day, such as 2026-11-21: ${asOf}`);
  const q = query(plan);
  const inForce = (entity: object) => isActive(entity, asOf);
  const goals = q
    .all("goal")
    .filter((goal) => goal.level === "council" && inForce(goal))
    .toSorted(byId);
  const units = q
    .all("unit")
    .filter((unit) => columnKinds.includes(unit.kind) && inForce(unit))
    .toSorted((a, b) => columnKinds.indexOf(a.kind) - columnKinds.indexOf(b.kind) || byId(a, b));
  const open = openSides(q.all("goal").filter((goal) => isOpenEnded(goal) && inForce(goal)));
  const told = assessments(q, asOf);
  const uncarried = new Set<string>(
    check(plan, {
      asOf,
      only: [councilGoalCarriedByBoard.id],
      entities: goals.map(({ id }) => id),
    }).findings.map(({ entity }) => entity),
  );

  const rows = goals.map((goal): CoverageRow => {
    const beneath = goalsBeneath(goal, q, inForce)
      .slice(1)
      .map((placed) => placed.goal);
    const sides = { goal, own: byUnit(beneath), isOpen: beneath.some(isAnybodys), open };
    const declared = declaredCoverage(goal, q, told);
    const cells = units.map((unit) => {
      const coverage = declared.alone.get(unit.id);
      return { ...cellOf(unit, sides, q, asOf), ...(coverage && { coverage }) };
    });
    return {
      goal: goal.id,
      carried: carriedBy(goal, beneath, cells, uncarried.has(goal.id)),
      cells,
      ...(declared.together && { coverage: declared.together }),
    };
  });
  const withoutGoals = units.filter(
    (_, at) => rows.length > 0 && rows.every(({ cells }) => cells[at]?.takenUp === "no"),
  );
  return {
    asOf,
    units: units.map(({ id }) => id),
    rows,
    uncarried: rows.filter(({ carried }) => carried === "no").map(({ goal }) => goal),
    withoutGoals: withoutGoals.map(({ id }) => id),
  };
};

interface Sides {
  readonly goal: Goal;
  /** The goals in force that serve it, by whose they are. */
  readonly own: ReadonlyMap<string, readonly Goal[]>;
  /** Of one of them it is not told whose it is. */
  readonly isOpen: boolean;
  readonly open: Open;
}

/** Goals of which it is not told what they serve: whose, and whether there is one that may be anybody's. */
interface Open {
  readonly units: ReadonlyMap<string, readonly Goal[]>;
  readonly anybodys: boolean;
}

const isOpenEnded = (goal: Goal): boolean => !isStated(goal, "serves") && goal.level !== "council";

const ownersOf = ({ owner, lead, shared = [] }: Goal): ReadonlySet<string> =>
  new Set([owner, lead, ...shared].filter((unit) => typeof unit === "string"));

/** Nothing says whose it is. */
const isAnybodys = (goal: Goal): boolean => goal.owner === undefined && goal.shared === undefined;

const byUnit = (goals: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> => {
  const found = new Map<string, Goal[]>();
  for (const goal of goals) {
    for (const unit of ownersOf(goal)) {
      const known = found.get(unit);
      if (known) known.push(goal);
      else found.set(unit, [goal]);
    }
  }
  return found;
};

const openSides = (goals: readonly Goal[]): Open => ({
  units: byUnit(goals),
  anybodys: goals.some(isAnybodys),
});

const cellOf = (unit: Unit, sides: Sides, q: Query, asOf: string): CoverageCell => {
  const { goal, open } = sides;
  const own = sides.own.get(unit.id) ?? [];
  const accepted = goal.carriedBy?.find((carrier) => carrier.unit === unit.id);
  const isResponsible = ownersOf(goal).has(unit.id);
  const isGiven = q
    .refs(goal.id, "assignment.goals[]")
    .some(({ receiver, closedOn }) => receiver === unit.id && !(closedOn && closedOn <= asOf));
  const isTold =
    isStated(goal, "carriedBy") &&
    !sides.isOpen &&
    !open.anybodys &&
    !open.units.has(unit.id) &&
    q.isComplete("goals", {
      kind: unit.kind === "company" ? "company" : "board",
      unit: unit.id,
      period: asOf,
    });
  const takenUp = own.length > 0 ? "ownGoal" : accepted ? "accepted" : isTold ? "no" : "notTold";
  const isInferred =
    takenUp === "ownGoal"
      ? own.every((served) => !isStated(served, "serves") || !isOwnStated(served, unit))
      : takenUp === "accepted"
        ? !isStated(goal, "carriedBy")
        : isResponsible && !isOwnStated(goal, unit);
  return {
    unit: unit.id,
    takenUp,
    goals: own.map(({ id }) => id).sort(),
    ...(accepted?.acceptedOn && { acceptedOn: accepted.acceptedOn }),
    assigned: isResponsible || (goal.assigned ?? []).includes(unit.id) || isGiven,
    isInferred,
  };
};

const isOwnStated = (goal: Goal, { id }: Unit): boolean =>
  isStated(goal, goal.owner === id ? "owner" : goal.lead === id ? "lead" : "shared");

const carriedBy = (
  goal: Goal,
  beneath: readonly Goal[],
  cells: readonly CoverageCell[],
  isUncarried: boolean,
): CoverageRow["carried"] => {
  const isCarried =
    cells.some(({ takenUp }) => takenUp === "ownGoal" || takenUp === "accepted") ||
    (goal.carriedBy ?? []).length > 0 ||
    beneath.some(({ level }) => level === "board" || level === "company");
  if (isCarried) return "yes";
  if (goal.councilOnly?.trim()) return "councilOnly";
  return isUncarried ? "no" : "notTold";
};

/** The latest judgement of each board that delivered alone, and the latest that several stand behind. */
const declaredCoverage = (
  { id }: Goal,
  q: Query,
  told: Assessments,
): { alone: ReadonlyMap<string, DeclaredCoverage>; together: DeclaredCoverage | undefined } => {
  const alone = new Map<string, DeclaredCoverage>();
  let together: DeclaredCoverage | undefined;
  for (const { occasion, assessment } of told.of(id)) {
    const { coverage } = assessment;
    const { period, of } = occasion;
    if (coverage === undefined || period === undefined) continue;
    const said = { coverage, occasion: occasion.id, period };
    const from = occasion.from ?? (of && q.get(of)?.from) ?? [];
    const [only, ...others] = from;
    if (only === undefined || others.length > 0) together ??= said;
    else if (!alone.has(only)) alone.set(only, said);
  }
  return { alone, together };
};
