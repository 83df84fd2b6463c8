import { hourlyCost } from "./hourly-cost.js";

/** What an hour costs, in the plan's currency, and who says so. */
export interface Rates {
  /** For work whose group of staff is not told, or has no rate of its own. */
  readonly perHour?: number;
  /** By group of staff, as the plan's `staff` names them. */
  readonly groups?: Readonly<Record<string, number>>;
  /**
   * Share laid on every rate, 0.47 for 47 %; several are laid each on what stands before it. Absent when the rates hold
   * everything.
   */
  readonly overhead?: number | readonly number[];
  /** The currency they are in, where it is told: to measure a plan in another is an error. */
  readonly currency?: string;
  readonly source: string;
}

/** The rate of a group of staff: `undefined` where none is told; `general` when `perHour` stands in for the group's. */
export interface Rate {
  readonly perHour: number | undefined;
  readonly general: boolean;
}

/** Looks rates up, each made once. */
export const rateOf = (rates: Rates | undefined): ((staff: string | undefined) => Rate) => {
  const cost = (perHour: number | undefined) =>
    perHour === undefined ? undefined : hourlyCost(perHour, ...[rates?.overhead ?? []].flat());
  const plain: Rate = { perHour: cost(rates?.perHour), general: false };
  const standIn: Rate = { perHour: plain.perHour, general: plain.perHour !== undefined };
  const groups = new Map<string, Rate>(
    Object.entries(rates?.groups ?? {}).map(([staff, perHour]) => [
      staff,
      { perHour: cost(perHour), general: false },
    ]),
  );
  return (staff) => (staff === undefined ? plain : (groups.get(staff) ?? standIn));
};
