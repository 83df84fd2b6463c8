import type { Accepted, Baseline } from "./baseline.js";
import { keyOf } from "./finding-key.js";
import { isAtLeast } from "./severity.js";

/** An old baseline with a new one put to it, and what that did. */
export interface ExtendedBaseline {
  readonly baseline: Baseline;
  readonly added: number;
  /** Accepted anew: they had grown, or their day of review had passed. */
  readonly renewed: number;
  /** Kept with the reason and the day they had. */
  readonly kept: number;
}

/** Keys stand once each. */
const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const isAnew = (old: Accepted, later: Accepted): boolean =>
  old.reviewBy < later.acceptedOn ||
  later.count > old.count ||
  (later.severity !== old.severity && isAtLeast(later.severity, old.severity));

/**
 * What do we live with now? Puts newly accepted findings to those accepted before, and loses none. One that is in both
 * keeps its old reason and day, unless it has grown or its day of review has passed: then the new ones hold.
 *
 * Throws a `RangeError` for baselines of two organisations.
 */
export const extendBaseline = (earlier: Baseline, later: Baseline): ExtendedBaseline => {
  if (earlier.organisation !== later.organisation) {
    throw new RangeError(`Baselines of ${earlier.organisation} and ${later.organisation}.`);
  }
  const all = new Map(earlier.accepted.map((accepted) => [keyOf(accepted), accepted]));
  let [added, renewed] = [0, 0];
  for (const accepted of later.accepted) {
    const key = keyOf(accepted);
    const old = all.get(key);
    if (old && !isAnew(old, accepted)) continue;
    if (old) renewed += 1;
    else added += 1;
    all.set(key, accepted);
  }
  const accepted = [...all].sort(([a], [b]) => byText(a, b)).map(([, one]) => one);
  return {
    baseline: { ...earlier, accepted },
    added,
    renewed,
    kept: earlier.accepted.length - renewed,
  };
};
