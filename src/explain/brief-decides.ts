import { check } from "../check/check.js";
import type { Finding } from "../check/report.js";
import type { Delegation, Position } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import { chapterOf } from "../rules/chapter-of.js";
import { firstLink } from "../rules/first-link.js";
import { isActive } from "../rules/is-active.js";
import { isDelegated } from "../rules/is-delegated.js";
import { stated } from "../rules/stated.js";

/** A row of a delegation register by which the function decides. What is not there is not told. */
export interface DecidedRow {
  readonly delegation: Id<"delegation">;
  readonly from?: Id<"unit" | "position">;
  readonly matters?: Delegation["matters"];
  readonly limits?: Delegation["limits"];
  readonly law?: Delegation["law"];
  /** How decisions are reported back: the row's own words, else its chapter's. */
  readonly notify?: Delegation["notify"];
  readonly isJoint?: boolean;
  readonly urgentOnly?: boolean;
  /** Does the row say that it may be passed on? */
  readonly mayPassOn?: boolean;
  /** Is the function told to be head of administration for the board the power comes from, as 7 kap. 6 § asks? */
  readonly isHeadForIt?: boolean;
  /**
   * If nobody holds the function: `othersDecide`, by the row itself; `substituteDecides`; `stops`, when the plan tells
   * of no substitute and no clause; absent when that is not told.
   */
  readonly ifVacant?: "othersDecide" | "substituteDecides" | "stops";
}

/** What a function decides, may pass on and stands in for, and what hangs on it. */
export interface BriefDecides {
  readonly rows: readonly DecidedRow[];
  /** Powers that an act gives the function itself. */
  readonly ownPowers: NonNullable<Position["ownPowers"]>;
  /** The boards that have named it for urgent matters. */
  readonly urgentFor: readonly Id<"unit">[];
  /** Rows in which it is the substitute. */
  readonly standsInFor: readonly Id<"delegation">[];
  /** Registers whose general clause names it. */
  readonly standsInByClause: readonly Id<"register">[];
  /** Rows further down whose chain passes through a row of its own, or that it has handed over itself. */
  readonly hangOnIt: readonly Id<"delegation">[];
  /** What the rules on delegation find on its own rows: read it before deciding by them. */
  readonly findings: readonly Finding[];
}

const questions = () =>
  catalogue
    .filter(({ family, on }) => family === "delegation" && on === "delegation")
    .map(({ id }) => id);

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Rows in force that are a real choice; those of pure execution are no decisions. */
export const briefDecides = (q: Query, position: Position, asOf: string): BriefDecides => {
  const { id } = position;
  const isTaken = (row: Delegation) => isDelegated(row, asOf);
  const own = q.refs(id, "delegation.to.positions[]").filter(isTaken).toSorted(byId);
  const inForce = (entity: object) => isActive(entity, asOf);
  const hangOnIt = rowsBeneath(own, q, id, isTaken);
  return {
    rows: own.map((row) => decidedRow(row, q, position)),
    ownPowers: position.ownPowers ?? [],
    urgentFor: (position.namedForUrgent ?? []).filter((board) => q.has(board)),
    standsInFor: q
      .refs(id, "delegation.substitutes[]")
      .filter(isTaken)
      .map((row) => row.id)
      .sort(),
    standsInByClause: q
      .refs(id, "register.substitution.position")
      .filter(inForce)
      .map((register) => register.id)
      .sort(),
    hangOnIt,
    findings: check(q.plan, {
      asOf,
      only: questions(),
      entities: [...own.map((row) => row.id), ...hangOnIt],
    }).findings,
  };
};

const decidedRow = (row: Delegation, q: Query, position: Position): DecidedRow => {
  const { from, matters, limits, law, to, urgentOnly, mayPassOn } = row;
  const notify = row.notify ?? chapterOf(row, q)?.notify;
  const boards = stated(position, "headOfAdministrationFor");
  const first = boards && firstLink(row, q);
  const ifVacant = whenVacant(row, q, position.id);
  return {
    delegation: row.id,
    ...(from && q.has(from) && { from }),
    ...(matters && { matters: matters.filter((matter) => q.has(matter)) }),
    ...(limits !== undefined && { limits }),
    ...(law && { law }),
    ...(notify && { notify }),
    ...(to?.joint !== undefined && { isJoint: to.joint }),
    ...(urgentOnly !== undefined && { urgentOnly }),
    ...(mayPassOn !== undefined && { mayPassOn }),
    ...(boards && first?.from && { isHeadForIt: boards.some((board) => board === first.from) }),
    ...(ifVacant && { ifVacant }),
  };
};

/** A function does not stand in for itself. */
const whenVacant = (
  { to, substitutes, register }: Delegation,
  q: Query,
  id: Id<"position">,
): DecidedRow["ifVacant"] => {
  if ((to?.positions?.length ?? 0) > 1) {
    if (to?.joint === false) return "othersDecide";
    if (to?.joint === undefined) return;
  }
  if (substitutes?.some((substitute) => substitute !== id)) return "substituteDecides";
  const clause = register ? q.get(register)?.substitution : null;
  if (clause && clause.position !== id) return "substituteDecides";
  return substitutes !== undefined && clause !== undefined ? "stops" : undefined;
};

/** Each row once, through as many hands as there are; circles end. */
const rowsBeneath = (
  own: readonly Delegation[],
  q: Query,
  id: Id<"position">,
  isTaken: (row: Delegation) => boolean,
): readonly Id<"delegation">[] => {
  const mine = new Set<string>(own.map((row) => row.id));
  const found = new Set<Id<"delegation">>();
  const waiting: string[] = [...mine];
  const add = (row: Delegation) => {
    if (!isTaken(row) || mine.has(row.id) || found.has(row.id)) return;
    found.add(row.id);
    waiting.push(row.id);
  };
  for (const row of q.refs(id, "delegation.from")) add(row);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const row of q.refs(next, "delegation.parent")) add(row);
  }
  return [...found].sort();
};
