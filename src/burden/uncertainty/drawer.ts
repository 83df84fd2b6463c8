import type { Component, Effects } from "./effects.js";
import type { Form } from "./forms.js";
import { seriesOf } from "./xoshiro.js";

/** How often is drawn, and with which seed. */
export interface Drawing {
  readonly draws: number;
  readonly seed: number;
}

export const usualDrawing: Drawing = { draws: 10_000, seed: 1 };

/** Draws each component once, when it is first asked for: all who use it see the same draws. */
export const drawer = ({ parameters, components, sets }: Effects, { draws, seed }: Drawing) => {
  const drawnParameters = new Map<number, Float64Array>();
  const squares = new Map<number, Float64Array>();

  const deviations = (parameter: number): Float64Array => {
    const known = drawnParameters.get(parameter);
    if (known) return known;
    const drawn = new Float64Array(draws);
    const { entity, path = "", distribution } = parameters[parameter] ?? {};
    const series = seriesOf(seed, `${entity} ${path}`);
    if (distribution) {
      const [mean] = distribution.cumulants;
      for (let at = 0; at < draws; at++) drawn[at] = distribution.draw(series) - mean;
    }
    drawnParameters.set(parameter, drawn);
    return drawn;
  };

  const columnOf = ({ parameter, power }: Component): Float64Array => {
    const own = deviations(parameter);
    if (power === 1) return own;
    const known = squares.get(parameter);
    if (known) return known;
    const [, variance = 1, third = 0] = parameters[parameter]?.distribution.cumulants ?? [];
    const square = own.map((value) => value * value - variance - (third / variance) * value);
    squares.set(parameter, square);
    return square;
  };

  /** Adds some effects of a sum to its draws. */
  const addEffects = (to: Float64Array, form: Form, chosen: Iterable<number>): void => {
    for (const effect of chosen) {
      const coefficient = form.get(effect) ?? 0;
      const columns = (sets[effect] ?? []).flatMap((component) => {
        const known = components[component];
        return known ? [columnOf(known)] : [];
      });
      const [first, ...others] = columns;
      if (first === undefined) continue;
      const product = others.reduce<Float64Array>(
        (all, column) => all.map((value, at) => value * (column[at] ?? 0)),
        first,
      );
      for (let at = 0; at < draws; at++) to[at] = (to[at] ?? 0) + coefficient * (product[at] ?? 0);
    }
  };
  /** Lets go of what was drawn of a parameter: asked for again it is drawn again, and the same. */
  const forget = (parameter: number): void => {
    drawnParameters.delete(parameter);
    squares.delete(parameter);
  };
  return { addEffects, forget };
};
