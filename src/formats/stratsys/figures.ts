import { dateRange } from "../../calendar/date-range.js";
import type { Day } from "../../calendar/day.js";
import { isDay } from "../../calendar/is-day.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Indicator, Observation } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import { type Query, query } from "../../plan/query.js";
import type { StratsysLack, StratsysLeftOut } from "./stratsys-file.js";
import type { StratsysFigure, StratsysOptions } from "./stratsys-options.js";

/** One value that can be written, or would be if all have names. */
export interface Figure {
  /** The observation, or the indicator whose target it is. */
  readonly of: Id<"observation" | "indicator">;
  readonly figure: StratsysFigure;
  readonly indicator: Indicator;
  readonly unit: Id<"unit">;
  /** The last day of its period. */
  readonly day: Day;
  readonly period: string;
  readonly value: number;
}

/** Counts what is left out, by what lacks and why. */
export interface LeftOutCount {
  readonly add: (id: StratsysLeftOut["id"], because: StratsysLack) => void;
  readonly all: () => readonly StratsysLeftOut[];
}

export const leftOutCount = (): LeftOutCount => {
  const found = new Map<string, StratsysLeftOut>();
  return {
    add: (id, because) => {
      const key = `${because} ${id}`;
      found.set(key, { id, because, times: (found.get(key)?.times ?? 0) + 1 });
    },
    all: () => [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  };
};

const refuseWrong = (q: Query, options: StratsysOptions): void => {
  const { from, to, units = [], untoldUnit, decimals = 0 } = options;
  for (const day of [from, to]) {
    if (day !== undefined && !isDay(day)) throw new RangeError(`No day: ${day}`);
  }
  for (const unit of [...units, ...(untoldUnit ? [untoldUnit] : [])]) {
    if (!q.has(unit)) throw new RangeError(`No unit of the plan: ${unit}`);
  }
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20)) {
    throw new RangeError(`decimals is no whole number from 0 to 20: ${decimals}`);
  }
};

/** What an observation says of a figure: a number, `null` for none, `undefined` when it does not speak of it. */
const told = (
  observation: Observation,
  figure: Exclude<StratsysFigure, "target">,
): number | null | undefined => {
  switch (figure) {
    case "outcome":
      // An outcome that says nothing of itself has no value: that is why it is there.
      return observation.value ?? null;
    case "comparison":
      return observation.comparison?.value;
    default:
      return observation[figure];
  }
};

/** The figures asked for, and what of them is left out. Throws a `RangeError` for options that say nothing. */
export const figuresOf = (
  plan: Plan,
  options: StratsysOptions,
  kinds: readonly StratsysFigure[],
): { readonly figures: readonly Figure[]; readonly leftOut: LeftOutCount } => {
  const q = query(plan);
  refuseWrong(q, options);
  const { from, to, units, untoldUnit } = options;
  const leftOut = leftOutCount();
  const figures: Figure[] = [];
  const isAsked = (day: Day) =>
    (from === undefined || day >= from) && (to === undefined || day <= to);
  const isAmong = (unit: Id<"unit">) => units?.some((top) => q.isWithin(unit, top)) ?? true;

  const add = (
    { of, figure, indicator, period }: Pick<Figure, "of" | "figure" | "indicator" | "period">,
    ownUnit: Id<"unit"> | undefined,
    day: Day | undefined,
    found: number | StratsysLack,
  ) => {
    const { id } = indicator;
    const unit = ownUnit ?? indicator.unit ?? untoldUnit;
    // Of what is outside the days and units asked about nothing is said.
    if (day !== undefined && !isAsked(day)) return;
    if (unit !== undefined && !isAmong(unit)) return;
    if (unit === undefined && units) return;
    if (typeof found === "string") leftOut.add(id, found);
    else if (day === undefined) leftOut.add(id, "periodNotTold");
    else if (unit === undefined || !q.has(unit)) leftOut.add(id, "unitNotTold");
    else figures.push({ of, figure, indicator, unit, day, period, value: found });
  };

  const outcomes = kinds.filter((kind) => kind !== "target");
  for (const observation of plan.observations ?? []) {
    const indicator = q.get(observation.indicator);
    const { id: of, unit, period, missing = "valueNotTold" } = observation;
    const day = period ? parsePeriod(period)?.to : undefined;
    for (const figure of outcomes) {
      const value = told(observation, figure);
      if (value === undefined) continue;
      if (!indicator) leftOut.add(observation.indicator, "indicatorNotThere");
      else add({ of, figure, indicator, period: period ?? "" }, unit, day, value ?? missing);
    }
  }
  if (!kinds.includes("target")) return { figures, leftOut };
  for (const indicator of plan.indicators ?? []) {
    const { id: of, target } = indicator;
    if (!target) continue;
    const { value, high, at, form } = target;
    const isOne = high === undefined && form !== "range" && form !== "trend";
    const found = isOne ? (value ?? "valueNotTold") : "notOneFigure";
    const day = at ? dateRange(at)?.to : undefined;
    add({ of, figure: "target", indicator, period: at ?? "" }, undefined, day, found);
  }
  return { figures, leftOut };
};
