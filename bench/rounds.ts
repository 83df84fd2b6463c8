import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What is timed. Each round runs all of them in order, so that a noisy neighbour slows them alike. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds of each contender, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Each thing timed starts without the garbage of the one before. Collecting so often would also throw away compiled
 * code that has not run for a while, which no program would see: that is turned off.
 */
const collector = (): (() => void) => {
  setFlagsFromString("--expose-gc");
  setFlagsFromString("--no-flush-bytecode");
  return runInNewContext("gc");
};

const milliseconds = async (run: () => unknown, collect: () => void): Promise<number> => {
  collect();
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** Rounds that do not count: at least so many, and for so long, until the code is compiled. */
const warm = { rounds: 2, milliseconds: 4000 } as const;

/** Runs the contenders one after another, round after round, once they are warm. */
export const rounds = async (contenders: Contenders, count = 9): Promise<Times> => {
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  const all = Object.entries(contenders);
  const collect = collector();
  const start = performance.now();
  for (let n = 0; n < warm.rounds || performance.now() - start < warm.milliseconds; n++) {
    for (const [, run] of all) await milliseconds(run, collect);
  }
  for (let round = 0; round < count; round++) {
    for (const [name, run] of all) times.get(name)?.push(await milliseconds(run, collect));
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
