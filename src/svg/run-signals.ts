/** What in a series is unlikely to be chance. */
export interface RunSignal {
  /** `shift`: six or more in a row on one side of the median; `trend`: five or more in a row that all rise or all fall. */
  readonly kind: "shift" | "trend";
  /** Rows of the series, the first and the last of the run. */
  readonly from: number;
  readonly to: number;
}

/** What can be said of a series. */
export interface RunSignals {
  /** The middle value; `null` where there is none. */
  readonly median: number | null;
  readonly signals: readonly RunSignal[];
  /** Fewer than ten values: nothing can be said of chance. */
  readonly isTooShort: boolean;
}

interface Point {
  readonly row: number;
  readonly value: number;
}

const [fewest, shiftLength, trendLength] = [10, 6, 5];

const medianOf = (points: readonly Point[]): number | null => {
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
};

/** Runs of neighbours for which `sideOf` says the same, other than 0, at least so long. */
const runs = (
  points: readonly Point[],
  sideOf: (at: number) => number,
  least: number,
): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= points.length; at++) {
    if (at < points.length && sideOf(at) === sideOf(from) && sideOf(from) !== 0) continue;
    if (sideOf(from) !== 0 && at - from >= least) found.push([from, at - 1]);
    from = at;
  }
  return found;
};

/**
 * Is this more than chance? The two rules for run charts that look at where values lie: a shift (six or more in a row on one side of the
 * median; those on it are passed over) and a trend (five or more in a row that all rise or all fall; equal neighbours count once).
 * With fewer than ten values nothing is said. What has no value is passed over. Source: Perla, Provost and Murray,
 * "The run chart" (BMJ Quality & Safety 2011), whose five for a trend we keep where others take six. A signal is a sign and no proof: of
 * 24 values that are nothing but chance, 29 series in 100 have six in a row somewhere, and by simulation (Anhøj and Olesen 2014)
 * a trend finds little that a shift does not.
 *
 * @example
 * ```ts
 * import { runSignals } from "styrkedja/svg";
 *
 * runSignals([5, 4, 6, 4, 5, 6, 9, 9, 8, 9, 9, 8]).signals.map(({ from, to }) => [from, to]); // [[0, 5], [6, 11]]
 * ```
 */
export const runSignals = (values: readonly (number | null)[]): RunSignals => {
  const points = values.flatMap((value, row) => (value === null ? [] : [{ row, value }]));
  const median = medianOf(points);
  if (points.length < fewest || median === null) {
    return { median, signals: [], isTooShort: true };
  }
  const off = points.filter(({ value }) => value !== median);
  const moved = points.filter(({ value }, at) => value !== points[at - 1]?.value);
  const rowsOf = (
    list: readonly Point[],
    kind: RunSignal["kind"],
    [from, to]: readonly [number, number],
  ) => ({
    kind,
    from: list[from]?.row ?? 0,
    to: list[to]?.row ?? 0,
  });
  const direction = (at: number) =>
    at === 0 ? 0 : Math.sign((moved[at]?.value ?? 0) - (moved[at - 1]?.value ?? 0));
  const shifts = runs(off, (at) => Math.sign((off[at]?.value ?? 0) - median), shiftLength);
  const trends = runs(moved, direction, trendLength - 1);
  return {
    median,
    signals: [
      ...shifts.map((run) => rowsOf(off, "shift", run)),
      ...trends.map(([from, to]) => rowsOf(moved, "trend", [from - 1, to])),
    ].sort((a, b) => a.from - b.from || a.to - b.to),
    isTooShort: false,
  };
};
