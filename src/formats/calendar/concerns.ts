import { answersFor } from "../../explain/answers-for.js";
import { ownerOf } from "../../explain/owner-of.js";
import type { Cycle, Obligation } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import type { RouteStep } from "../../plan/recurrence.js";
import type { CalendarOptions } from "./calendar-options.js";

export type Demand = Cycle | Obligation;

/** What of a demand belongs in the calendar: the demand itself, and steps on its way to a meeting. */
export interface Concern {
  readonly demand: (demand: Demand) => boolean;
  readonly step: (demand: Demand, step: Pick<RouteStep, "stage" | "unit">) => boolean;
}

/** Throws a `RangeError` for a unit or a position that is not in the plan. */
export const concerns = (
  q: Query,
  { units, askers, position }: Pick<CalendarOptions, "units" | "askers" | "position">,
): Concern => {
  const all: readonly Concern[] = [
    ...(units ? [ofUnits(q, units)] : []),
    ...(askers ? [ofAskers(q, askers)] : []),
    ...(position ? [ofPosition(q, position)] : []),
  ];
  return {
    demand: (demand) => all.every((concern) => concern.demand(demand)),
    step: (demand, step) => all.every((concern) => concern.step(demand, step)),
  };
};

const within = (q: Query, tops: readonly Id<"unit">[]) => {
  for (const top of tops) if (!q.has(top)) throw new RangeError(`No unit of the plan: ${top}`);
  const found = new Set<string>(
    q.all("unit").flatMap(({ id }) => (q.line(id).some((one) => tops.includes(one)) ? [id] : [])),
  );
  return (ids: readonly string[] = []) => ids.some((id) => found.has(id));
};

const ofUnits = (q: Query, units: readonly Id<"unit">[]): Concern => {
  const has = within(q, units);
  const demand = ({ from, to }: Demand) => has(from) || has(to);
  return {
    demand,
    step: (of, { unit }) => demand(of) || (unit !== undefined && has([unit])),
  };
};

const ofAskers = (q: Query, askers: readonly Id<"unit">[]): Concern => {
  const has = within(q, askers);
  const demand = ({ to }: Demand) => has(to);
  return { demand, step: demand };
};

const ofPosition = (q: Query, id: Id<"position">): Concern => {
  const position = q.get(id);
  if (!position) throw new RangeError(`No position of the plan: ${id}`);
  const { reason, stepReason } = answersFor(ownerOf(q, position));
  return {
    demand: (demand) => reason(demand) !== undefined,
    step: (demand, step) => stepReason(demand, step) !== undefined,
  };
};
