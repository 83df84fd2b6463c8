/** A scale that holds all values, with round steps. */
export interface NiceRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

const wanted = 4;
/** A difference below this is none: no step could be seen. */
const smallest = 1e-9;

/** From which round figure to which does a scale go that holds these values? It need not begin at zero: points, not bars, stand on it. */
export const niceRange = (values: readonly number[]): NiceRange => {
  const least = values.length === 0 ? 0 : Math.min(...values);
  const most = values.length === 0 ? 1 : Math.max(...values);
  const spread =
    [most - least, Math.abs(most)].find((size) => size > smallest * Math.max(1, Math.abs(most))) ??
    1;
  const power = 10 ** Math.floor(Math.log10(spread / wanted));
  const step =
    ([1, 2, 5].find((factor) => factor * power >= spread / wanted - 1e-12) ?? 10) * power;
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step);
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) =>
    Number((low + at * step).toPrecision(12)),
  );
  return { low, high, step, ticks };
};
