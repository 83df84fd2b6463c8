import type { Burden } from "./burden.js";
import type { Parties } from "./parties.js";
import { amountOf } from "./tally.js";
import type { TallyColumns } from "./tally-columns.js";

/** What each unit has of its own, and with what lies beneath it: the plan's units in its order, then others by id. */
export const byUnit = (parties: Parties, own: TallyColumns): Burden["byUnit"] => {
  const { units, unitsInPlan } = parties;
  const rolledUp = own.rolledUp(parties);
  const numbers = Array.from(units.keys());
  const others = numbers
    .slice(unitsInPlan)
    .sort((a, b) => ((units[a] ?? "") < (units[b] ?? "") ? -1 : 1));
  return [...numbers.slice(0, unitsInPlan), ...others].flatMap((at) => {
    const unit = units[at];
    const whole = rolledUp.tally(at);
    if (unit === undefined || whole.known + whole.unknown === 0) return [];
    return { unit, own: amountOf(own.tally(at)), rolledUp: amountOf(whole) };
  });
};
