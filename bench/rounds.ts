/** What is timed. Each round runs all of them in order, so that a noisy neighbour slows them alike. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** Milliseconds of each contender, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** At least so many rounds, and as many as there is time for: small things need more to be told from the noise. */
const least = { rounds: 9, milliseconds: 6000 } as const;
/** The same for rounds that do not count, until the code is compiled. */
const warm = { rounds: 2, milliseconds: 3000 } as const;

/**
 * Runs the contenders one after another, round after round. The garbage collector runs when it wants to: called before
 * each, it made the small plan take four to seven times as long to check and measure.
 */
export const rounds = async (contenders: Contenders): Promise<Times> => {
  const all = Object.entries(contenders);
  const times = new Map<string, number[]>(all.map(([name]) => [name, []]));
  const repeat = async (until: typeof least | typeof warm, keep: boolean) => {
    const start = performance.now();
    for (let n = 0; n < until.rounds || performance.now() - start < until.milliseconds; n++) {
      for (const [name, run] of all) {
        const from = performance.now();
        await run();
        const time = performance.now() - from;
        if (keep) times.get(name)?.push(time);
      }
    }
  };
  await repeat(warm, false);
  await repeat(least, true);
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
