import type {
  BaselineComparison,
  KnownFinding,
  NewFinding,
} from "../check/compare-with-baseline.js";
import type { Finding } from "../check/report.js";

/** How a finding stands to the baseline; absent when there is none. */
export type Standing =
  | ({ readonly is: "new" } & NewFinding)
  | ({ readonly is: "known" } & KnownFinding);

/** How each finding of a report stands to the baseline it was held against. */
export const standings = (
  compared: BaselineComparison | undefined,
): ReadonlyMap<Finding, Standing> => {
  const found = new Map<Finding, Standing>();
  for (const one of compared?.new ?? []) found.set(one.finding, { is: "new", ...one });
  for (const one of compared?.known ?? []) found.set(one.finding, { is: "known", ...one });
  return found;
};
