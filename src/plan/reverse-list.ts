/**
 * Who points at each row? Two flat integer arrays: for target row `t`, the sources are
 * `sources[starts[t]]` up to `sources[starts[t + 1]]`, in the plan's order.
 */
export interface ReverseList {
  readonly starts: Int32Array;
  readonly sources: Int32Array;
}

/** Builds a reverse list from pairs (target row, source row). */
export const reverseList = (
  targetRows: number,
  targets: readonly number[],
  sourcesInOrder: readonly number[],
): ReverseList => {
  const starts = new Int32Array(targetRows + 1);
  for (const target of targets) starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  for (let row = 0; row < targetRows; row++)
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  const sources = new Int32Array(targets.length);
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i] ?? 0;
    const at = next[target] ?? 0;
    sources[at] = sourcesInOrder[i] ?? 0;
    next[target] = at + 1;
  }
  return { starts, sources };
};
