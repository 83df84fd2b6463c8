import type { Id } from "../../plan/id.js";
import { isHouseRule } from "../is-house-rule.js";
import { purposeOf } from "../purpose-of.js";
import type { Weights } from "../weights.js";
import type { Effects } from "./effects.js";
import { addForms, addRow, type Forms, forms } from "./forms.js";
import type { Groupings } from "./groupings.js";

type By<K extends keyof Groupings> = ReadonlyMap<Groupings[K], Forms>;

const at = <K>(known: Map<K, Forms>, key: K): Forms => {
  const found = known.get(key) ?? forms();
  known.set(key, found);
  return found;
};

/** The sum of all that is asked for. */
export const totalForms = ({ demands, givers }: Weights, effects: Effects): Forms => {
  const total = forms();
  for (const row of demands.keys()) addRow(total, effects, row, givers[row] ?? 0);
  return total;
};

const byOrigin = ({ demands, givers }: Weights, effects: Effects): By<"origin"> => {
  const sums = new Map<Groupings["origin"], Forms>();
  for (const [row, { ground }] of demands.entries()) {
    const key = ground === null ? "none" : (ground?.kind ?? null);
    addRow(at(sums, key), effects, row, givers[row] ?? 0);
  }
  return sums;
};

const byPurpose = ({ demands, givers }: Weights, effects: Effects): By<"purpose"> => {
  const sums = new Map<Groupings["purpose"], Forms>();
  for (const [row, demand] of demands.entries()) {
    const key = purposeOf(demand);
    addRow(at(sums, key), effects, row, givers[row] ?? 0);
  }
  return sums;
};

const byReceiver = ({ demands, givers }: Weights, effects: Effects): By<"receiver"> => {
  const sums = new Map<Groupings["receiver"], Forms>();
  for (const [row, demand] of demands.entries()) {
    const { to } = demand;
    const untold = isHouseRule(demand) ? "houseRule" : null;
    const keys: readonly Groupings["receiver"][] = to ? (to.length > 0 ? to : ["none"]) : [untold];
    for (const key of keys) addRow(at(sums, key), effects, row, (givers[row] ?? 0) / keys.length);
  }
  return sums;
};

/** Each unit's own, added to it and to all above it, of those that are asked for. */
const byUnit = (
  { demands, q }: Weights,
  effects: Effects,
  isAsked: (unit: Id<"unit">) => boolean,
): By<"unit"> => {
  const own = new Map<Id<"unit">, Forms>();
  for (const [row, { from }] of demands.entries()) {
    for (const unit of from ?? []) addRow(at(own, unit), effects, row, 1);
  }
  const sums = new Map<Id<"unit">, Forms>();
  for (const [unit, sum] of own) {
    for (const above of q.line(unit)) if (isAsked(above)) addForms(at(sums, above), sum);
  }
  return sums;
};

const byMonth = (weights: Weights, effects: Effects): By<"month"> => {
  const { demands, givers, rhythms, inForce, span } = weights;
  const sums = span.months.map(forms);
  for (const row of demands.keys()) {
    const { perMonth = [], dated = 0 } = rhythms[row] ?? {};
    const { weights: even = [], years = 0 } = inForce[row] ?? {};
    for (const [month, sum] of sums.entries()) {
      const ofDated = dated > 0 ? (perMonth[month] ?? 0) / dated : 0;
      const ofEven = years > 0 ? (even[month] ?? 0) / (12 * years) : 0;
      if (ofDated === 0 && ofEven === 0) continue;
      const giving = givers[row] ?? 0;
      addRow(sum, effects, row, giving * ofDated, giving * ofEven);
    }
  }
  return new Map(span.months.map((month, index) => [month, sums[index] ?? forms()]));
};

/** The sums of all demands by what they have in common, each as its effects. */
export const groupedForms: {
  readonly [K in keyof Groupings]: (
    weights: Weights,
    effects: Effects,
    isAsked: (unit: Id<"unit">) => boolean,
  ) => By<K>;
} = {
  unit: byUnit,
  origin: byOrigin,
  receiver: byReceiver,
  purpose: byPurpose,
  month: byMonth,
};
