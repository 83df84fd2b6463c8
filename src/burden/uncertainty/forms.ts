import type { Effects } from "./effects.js";

/** One sum: the coefficient of each effect in it, in minutes or in money. */
export type Form = Map<number, number>;

/** A sum in minutes and in money. */
export interface Forms {
  readonly minutes: Form;
  readonly cost: Form;
}

export const forms = (): Forms => ({ minutes: new Map(), cost: new Map() });

const addTo = (form: Form, effect: number, coefficient: number): void => {
  if (coefficient !== 0) form.set(effect, (form.get(effect) ?? 0) + coefficient);
};

/** Adds a row so many times: what has days of its own, and what is spread evenly. */
export const addRow = (
  to: Forms,
  effects: Effects,
  row: number,
  dated: number,
  even = dated,
): void => {
  const { starts, effect, isDated, minutes, cost } = effects;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const weight = isDated[at] ? dated : even;
    const id = effect[at] ?? 0;
    addTo(to.minutes, id, weight * (minutes[at] ?? 0));
    addTo(to.cost, id, weight * (cost[at] ?? 0));
  }
};

/** Adds one sum to another. */
export const addForms = (to: Forms, from: Forms): void => {
  for (const [effect, coefficient] of from.minutes) addTo(to.minutes, effect, coefficient);
  for (const [effect, coefficient] of from.cost) addTo(to.cost, effect, coefficient);
};

const rounding = 1e-12;

/** How many times one sum is the other, when it is the same in all its effects: money at one hourly cost. */
export const timesOf = (form: Form, of: Form): number | undefined => {
  if (form.size !== of.size) return undefined;
  let times: number | undefined;
  for (const [effect, coefficient] of form) {
    const own = coefficient / (of.get(effect) ?? 0);
    times ??= own;
    if (!(Math.abs(own - times) <= rounding * times)) return undefined;
  }
  return times;
};
