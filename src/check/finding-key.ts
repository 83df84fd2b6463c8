import type { Finding } from "./report.js";

type Named = Pick<Finding, "rule" | "entity" | "path">;

/** What makes a finding the same from one day to the next: rule, entity and place in it. Neither a line nor words. */
export const keyOf = ({ rule, entity, path }: Named): string => `${rule}\n${entity}\n${path}`;

/** Findings of the same key, taken as one: the heaviest weight, and the counts together. */
export const byKey = <F extends Named>(
  findings: readonly F[],
): ReadonlyMap<string, readonly F[]> => {
  const found = new Map<string, F[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = found.get(key);
    if (known) known.push(finding);
    else found.set(key, [finding]);
  }
  return found;
};
