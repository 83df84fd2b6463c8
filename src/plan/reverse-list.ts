import type { Links } from "./links.js";

/**
 * Who points at each row? Two flat integer arrays: for target row `t`, the sources are
 * `sources[starts[t]]` up to `sources[starts[t + 1]]`, in the plan's order.
 */
export interface ReverseList {
  readonly starts: Int32Array;
  readonly sources: Int32Array;
}

/** Turns the links of a path around; those to what is not there are left out. */
export const reverseList = (targetRows: number, { holders, targets }: Links): ReverseList => {
  const starts = new Int32Array(targetRows + 1);
  for (const target of targets) {
    if (target < targetRows) starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  }
  for (let row = 0; row < targetRows; row++)
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const sources = new Int32Array(starts[targetRows] ?? 0);
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] ?? 0;
    if (target >= targetRows) continue;
    const at = next[target] ?? 0;
    sources[at] = holders[i] ?? 0;
    next[target] = at + 1;
  }
  return { starts, sources };
};
