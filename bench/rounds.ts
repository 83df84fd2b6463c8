/** What is timed. Each round runs all of them in order, so that a noisy neighbour slows them alike. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds of each contender, round by round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** The least number of rounds whose median we trust. */
export const enough = 9;

const milliseconds = (run: () => unknown): number => {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Runs the contenders one after another, round after round, after two rounds that do not count. */
export const rounds = (contenders: Contenders, count = enough): Times => {
  const times: Record<string, number[]> = {};
  for (const name of Object.keys(contenders)) times[name] = [];
  for (let round = -2; round < count; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const time = milliseconds(run);
      if (round >= 0) times[name]?.push(time);
    }
  }
  return times;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** The ratio of two contenders in each round. */
export const ratios = (times: Times, name: string, to: string): readonly number[] =>
  (times[name] ?? []).map((time, round) => time / (times[to]?.[round] ?? Number.NaN));
