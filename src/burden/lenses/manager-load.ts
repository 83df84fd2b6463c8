import { weekOf } from "../../calendar/week.js";
import type { Delegation, Obligation, Position } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import { pathIn } from "../demand.js";
import { isManaging } from "../is-managing.js";
import { type SpreadOfPositions, spreadOfPositions } from "../spread-of-positions.js";
import { inForceFinder, type Rhythm } from "../timing.js";
import type { Weights } from "../weights.js";

/** What lies on those who manage people: what is usual, and never whose. */
export interface ManagerLoad {
  /** Positions in force in the span that manage people. */
  readonly positions: number;
  /** Demands to answer and delegations held; a position of which neither is told is left out. */
  readonly duties: SpreadOfPositions;
  /** People who answer directly to the position. */
  readonly staff: SpreadOfPositions;
  /** Times something is due in the span: three demands due on one day are three. */
  readonly dueDays: SpreadOfPositions;
  /** Weeks in which something is due. */
  readonly weeks: SpreadOfPositions;
  /** Times something is due in the week in which most is. */
  readonly fullestWeek: SpreadOfPositions;
  /** Fields that would make more known, and for how many entities. */
  readonly untold: readonly { readonly field: string; readonly count: number }[];
}

interface Load {
  demands: number;
  delegations: number;
  readonly rhythms: Map<Rhythm, number>;
  /** The last row entered: a position that sits in a unit and heads its board has one demand once. */
  row: number;
}

/** The managing positions in force, and those of each body whose demands are theirs. */
const managersOf = ({ plan, span }: Weights) => {
  const inForceOf = inForceFinder(span);
  const isInForce = (entity: Pick<Position, "validFrom" | "validTo">) =>
    inForceOf(entity).years > 0;
  const loads = new Map<Id<"position">, Load>();
  const byBody = new Map<Id<"unit">, Load[]>();
  const managers: Position[] = [];
  for (const position of plan.positions ?? []) {
    if (!isManaging(position) || !isInForce(position) || loads.has(position.id)) continue;
    const load: Load = { demands: 0, delegations: 0, rhythms: new Map(), row: -1 };
    managers.push(position);
    loads.set(position.id, load);
    const { unit, headOfAdministrationFor: boards = [] } = position;
    for (const body of unit === undefined ? boards : [unit, ...boards]) {
      const own = byBody.get(body) ?? [];
      own.push(load);
      byBody.set(body, own);
    }
  }
  return { managers, loads, byBody, isInForce };
};

const performersOf = ({ q }: Weights, id: string): NonNullable<Obligation["performedBy"]> =>
  (id.startsWith("obligation:") && q.get(id as Id<"obligation">)?.performedBy) || [];

const enter = (to: Load | undefined, row: number, rhythm: Rhythm | undefined): void => {
  if (to === undefined || to.row === row) return;
  to.row = row;
  to.demands++;
  if (rhythm && rhythm.dated > 0) to.rhythms.set(rhythm, (to.rhythms.get(rhythm) ?? 0) + 1);
};

const dueInWeeks = ({ rhythms }: Load): readonly number[] => {
  const weeks = new Map<number, number>();
  for (const [{ days }, times] of rhythms)
    for (const day of days) weeks.set(weekOf(day), (weeks.get(weekOf(day)) ?? 0) + times);
  return [...weeks.values()];
};

/** A row of pure execution hands over no decision. */
const receiversOf = ({ nature, to }: Delegation) =>
  nature === "execution" ? [] : [...new Set(to?.positions ?? [])];

/**
 * How much lies on those who manage people? Duties, people and calendar of the managing positions beside each other, as
 * what is usual: the median, and what nine in ten have at most. A position's demands are those that name it in
 * `performedBy`; else, where nobody is named, those of its unit and of the boards it is head of administration for. A
 * unit's demand lies on each who manages there. The figures are never multiplied or added to an index.
 *
 * No position is named or ranked. There is no median for fewer than five positions and no p90 for fewer than ten: our
 * choice. The load of a single position stands in its own `brief` alone. What is not told is counted in `untold`, and the
 * figures are then "at least"; a position of which no duty is told is not one without duties.
 *
 * @example
 * const { duties, staff } = managerLoad(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * [duties.median, staff.median]; // null where fewer than five positions are known
 */
export const managerLoad = (weights: Weights): ManagerLoad => {
  const { plan, demands, rhythms } = weights;
  const { managers, loads, byBody, isInForce } = managersOf(weights);
  const untold = new Map<string, number>();
  const missing = (field: string) => untold.set(field, (untold.get(field) ?? 0) + 1);

  for (const { unit, manages } of managers) {
    if (unit === undefined) missing("position.unit");
    if (manages === undefined) missing("position.manages");
  }
  for (const [row, demand] of demands.entries()) {
    const { id, from, recurrence, effort } = demand;
    const kind = id.slice(0, id.indexOf(":"));
    if (recurrence === undefined && effort?.per !== "year") missing(`${kind}.recurrence`);
    const performers = performersOf(weights, id);
    for (const position of performers) enter(loads.get(position), row, rhythms[row]);
    if (performers.length > 0) continue;
    for (const body of from ?? [])
      for (const load of byBody.get(body) ?? []) enter(load, row, rhythms[row]);
    if (from === undefined) missing(`${kind}.${pathIn(demand)("from")}`);
  }
  for (const delegation of plan.delegations ?? []) {
    if (!isInForce(delegation)) continue;
    if (delegation.to === undefined) missing("delegation.to");
    for (const position of receiversOf(delegation)) {
      const load = loads.get(position);
      if (load) load.delegations++;
    }
  }

  const told = [...loads.values()].filter((load) => load.demands + load.delegations > 0);
  const weeks = told.map(dueInWeeks);
  return {
    positions: managers.length,
    duties: spreadOfPositions(told.map((load) => load.demands + load.delegations)),
    staff: spreadOfPositions(
      managers.flatMap(({ manages }) => (manages === undefined ? [] : [manages])),
    ),
    dueDays: spreadOfPositions(weeks.map((due) => due.reduce((sum, times) => sum + times, 0))),
    weeks: spreadOfPositions(weeks.map((due) => due.length)),
    fullestWeek: spreadOfPositions(weeks.map((due) => Math.max(0, ...due))),
    untold: Array.from(untold, ([field, count]) => ({ field, count })),
  };
};
