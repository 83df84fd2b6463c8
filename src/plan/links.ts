/**
 * Every reference at one path, as pairs (holder's row, target's row) in the holders' order. A target that is not in the
 * plan has a number of its own, beyond the last row.
 */
export interface Links {
  readonly holders: Int32Array;
  readonly targets: Int32Array;
}

/** Collects pairs of rows: a list of numbers that grows without being copied at each step. */
export const linkCollector = () => {
  let holders = new Int32Array(16);
  let targets = new Int32Array(16);
  let length = 0;
  const grown = (list: Int32Array) => {
    const more = new Int32Array(list.length * 2);
    more.set(list);
    return more;
  };
  return {
    /** One reference more; the same one again, right after, is not another. */
    add: (holder: number, target: number) => {
      if (length > 0 && holders[length - 1] === holder && targets[length - 1] === target) return;
      if (length === holders.length) {
        holders = grown(holders);
        targets = grown(targets);
      }
      holders[length] = holder;
      targets[length] = target;
      length += 1;
    },
    done: (): Links => ({
      holders: holders.subarray(0, length),
      targets: targets.subarray(0, length),
    }),
  };
};
