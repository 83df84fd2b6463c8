/** What is timed. Each round runs all of them in order, so that a noisy neighbour slows them alike. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds of each contender, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

const milliseconds = async (run: () => unknown): Promise<number> => {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** Runs the contenders one after another, round after round, after two rounds that do not count. */
export const rounds = async (contenders: Contenders, count = 9): Promise<Times> => {
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -2; round < count; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const time = await milliseconds(run);
      if (round >= 0) times.get(name)?.push(time);
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

/** Two series, round by round. */
export const each = (
  one: readonly number[] = [],
  other: readonly number[] = [],
  join: (one: number, other: number) => number,
): readonly number[] => one.map((value, round) => join(value, other[round] ?? Number.NaN));

export const ratio = (one: number, other: number): number => one / other;
