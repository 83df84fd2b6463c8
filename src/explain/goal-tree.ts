import type { Goal } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";

/** A goal in its place: how many steps from the one asked about, along the way it was first met. */
export interface Placed {
  readonly goal: Goal;
  readonly depth: number;
}

type Next = (goal: Goal) => readonly Goal[];

/** Each goal once, those that hang together following each other; circles and shared goals end where they were met. */
const walk = (start: Goal, next: Next): readonly Placed[] => {
  const met = new Set<string>();
  const found: Placed[] = [];
  const waiting: Placed[] = [{ goal: start, depth: 0 }];
  for (let top = waiting.pop(); top; top = waiting.pop()) {
    const { goal, depth } = top;
    if (met.has(goal.id)) continue;
    met.add(goal.id);
    found.push(top);
    const reached = next(goal).toSorted((a, b) => (a.id < b.id ? 1 : -1));
    for (const other of reached) waiting.push({ goal: other, depth: depth + 1 });
  }
  return found;
};

/** The goal and all that serve it, straight or through others. */
export const goalsBeneath = (
  start: Goal,
  q: Query,
  isIncluded: (goal: Goal) => boolean = () => true,
): readonly Placed[] => walk(start, ({ id }) => q.refs(id, "goal.serves[]").filter(isIncluded));

/** All that the goal serves, straight or through others; not the goal itself. */
export const goalsAbove = (start: Goal, q: Query): readonly Placed[] =>
  walk(start, ({ serves = [] }) => serves.flatMap((id: Id<"goal">) => q.get(id) ?? [])).slice(1);
