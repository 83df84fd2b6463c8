import type { Finding } from "../check/report.js";
import type { Goal } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import type { Verdict } from "../plan/vocabulary.js";
import { isActive } from "../rules/is-active.js";
import type { Assessments } from "./assessments.js";
import type { Placed } from "./goal-tree.js";

/** A cycle or report that follows a goal up, and what it last said about it; without `latest` the plan tells of none. */
export interface GoalFollowUp {
  readonly by: Id<"cycle" | "obligation">;
  readonly latest?: {
    readonly occasion: Id<"occasion">;
    readonly period: string;
    readonly verdict?: Verdict;
    readonly forecast?: Verdict;
    readonly coverage?: "covered" | "partly" | "notCovered";
  };
}

/** One goal of a chain, and what in the plan carries it. An absent field is not told; `null` and `[]` are known to be none. */
export interface GoalLink {
  readonly goal: Id<"goal">;
  /** Steps from the goal that was asked about. */
  readonly depth: number;
  readonly isInForce: boolean;
  /** The goals of the plan that it serves. */
  readonly serves?: readonly Id<"goal">[];
  readonly owner?: Id<"unit"> | null;
  readonly ownerPosition?: Id<"position"> | null;
  readonly shared?: readonly Id<"unit">[];
  readonly carriedBy?: readonly { readonly unit: Id<"unit">; readonly acceptedOn?: string }[];
  readonly assigned?: readonly Id<"unit">[];
  readonly indicators: readonly Id<"indicator">[];
  readonly activities: readonly Id<"activity">[];
  readonly assignments: readonly Id<"assignment">[];
  readonly followUps: readonly GoalFollowUp[];
  /** What the rules find on the goal and what hangs on it. Each finding of a chain stands at one link. */
  readonly findings: readonly Finding[];
}

const idsOf = <I extends string>(items: readonly { readonly id: I }[]): readonly I[] =>
  [...new Set(items.map(({ id }) => id))].sort();

const present = <K extends "unit" | "goal">(
  ids: readonly Id<K>[] | undefined,
  q: Query,
): readonly Id<K>[] | undefined => ids && [...new Set(ids)].filter((id) => q.has(id)).sort();

const followUps = (goal: Goal, q: Query, told: Assessments): readonly GoalFollowUp[] => {
  const latest = new Map<Id<"cycle" | "obligation">, GoalFollowUp["latest"]>();
  for (const { id } of q.refs(goal.id, "cycle.goals[]")) latest.set(id, undefined);
  for (const { id } of q.refs(goal.id, "obligation.goals[]")) latest.set(id, undefined);
  for (const { occasion, assessment } of told.of(goal.id)) {
    const { id, of, period } = occasion;
    if (of === undefined || period === undefined || !q.has(of) || latest.get(of)) continue;
    const { verdict, forecast, coverage } = assessment;
    latest.set(of, {
      occasion: id,
      period,
      ...(verdict && { verdict }),
      ...(forecast && { forecast }),
      ...(coverage && { coverage }),
    });
  }
  return [...latest]
    .map(([by, said]) => (said ? { by, latest: said } : { by }))
    .sort((a, b) => (a.by < b.by ? -1 : 1));
};

/** What the plan says about one goal of a chain, before its findings are put to it. */
export const goalLink = (
  { goal, depth }: Placed,
  q: Query,
  asOf: string,
  told: Assessments,
): Omit<GoalLink, "findings"> => {
  const { id, owner, ownerPosition } = goal;
  const shown = goal.hallmarks?.flatMap(({ indicators = [] }) => indicators) ?? [];
  const serves = present(goal.serves, q);
  const shared = present(goal.shared, q);
  const assigned = present(goal.assigned, q);
  const carriedBy = goal.carriedBy
    ?.filter(({ unit }) => q.has(unit))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : Number(a.unit > b.unit)));
  const isKnown = (target: string | null | undefined) =>
    target === null || (target !== undefined && q.has(target));
  return {
    goal: id,
    depth,
    isInForce: isActive(goal, asOf),
    ...(serves && { serves }),
    ...(isKnown(owner) && { owner: owner ?? null }),
    ...(isKnown(ownerPosition) && { ownerPosition: ownerPosition ?? null }),
    ...(shared && { shared }),
    ...(carriedBy && { carriedBy }),
    ...(assigned && { assigned }),
    indicators: idsOf([
      ...q.refs(id, "indicator.goals[]"),
      ...shown.flatMap((indicator) => q.get(indicator) ?? []),
    ]),
    activities: idsOf(q.refs(id, "activity.goals[]")),
    assignments: idsOf(q.refs(id, "assignment.goals[]")),
    followUps: followUps(goal, q, told),
  };
};
