import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import type { Demand } from "./demand.js";
import { isHouseRule } from "./is-house-rule.js";

/** Who gives or who receives, demand by demand: those of `row` are from `starts[row]` up to `starts[row + 1]`. */
export interface Side {
  readonly starts: readonly number[];
  /** Numbers of units; `toNobody`, `ofRule` and `untold` for what is no unit. */
  readonly units: readonly number[];
}

/** Givers and receivers as numbers, so that summing by unit looks nothing up. */
export interface Parties {
  /** Units by number: the plan's in its order, then others as they are met. */
  readonly units: readonly Id<"unit">[];
  readonly unitsInPlan: number;
  readonly givers: Side;
  readonly receivers: Side;
  /** The unit above each, −1 where none is. The tree may go in a circle: walk it with {@link climber}. */
  readonly above: Int32Array;
}

/** Known to go to nobody, not told, and a house rule, which has no receiver. */
export const toNobody = -1;
export const untold = -2;
export const ofRule = -3;

const nobody: readonly number[] = [toNobody];
const notTold: readonly number[] = [untold];
const rule: readonly number[] = [ofRule];

/** Visits a unit and all above it: each once, also where the tree goes in a circle. */
export const climber = ({ above }: Parties, visit: (from: number, to: number) => void) => {
  const last = new Int32Array(above.length).fill(-1);
  return (from: number): void => {
    for (let to = from; to >= 0 && last[to] !== from; to = above[to] ?? -1) {
      last[to] = from;
      visit(from, to);
    }
  };
};

/** Takes down the parties of one demand after another. */
export const partyTaker = (plan: Plan) => {
  const numbers = new Map<Id<"unit">, number>();
  const units: Id<"unit">[] = [];
  const numberOf = (unit: Id<"unit">): number => {
    const known = numbers.get(unit);
    if (known !== undefined) return known;
    numbers.set(unit, units.length);
    return units.push(unit) - 1;
  };
  for (const { id } of plan.units ?? []) numberOf(id);
  const unitsInPlan = units.length;
  const givers = { starts: [0], units: [] as number[] };
  const receivers = { starts: [0], units: [] as number[] };
  const end = (side: typeof givers) => side.starts.push(side.units.length);
  return {
    take: (demand: Pick<Demand, "id" | "from" | "to">) => {
      const { from, to } = demand;
      if (from) for (const unit of from) givers.units.push(numberOf(unit));
      end(givers);
      if (to?.length) for (const unit of to) receivers.units.push(numberOf(unit));
      else receivers.units.push(...(to ? nobody : isHouseRule(demand) ? rule : notTold));
      end(receivers);
    },
    parties: (): Parties => {
      const above = new Int32Array(units.length).fill(-1);
      for (const { id, parent } of plan.units ?? []) {
        above[numberOf(id)] = (parent ? numbers.get(parent) : undefined) ?? -1;
      }
      return { units, unitsInPlan, givers, receivers, above };
    },
  };
};
