import type { Day } from "./day.js";

/** Which occurrences are asked for. Days are strings, or day numbers in {@link eachOccurrence}. */
export interface OccurrenceWindow<D = Day> {
  /** First and last due day asked for; the period's end counts where no due day is told. */
  readonly from: D;
  readonly to: D;
  /** The period's last day must be in force: that is when the answer begins to be owed. Absent, or `null`, is without limit. */
  readonly validFrom?: D;
  readonly validTo?: D | null;
  /** The month, 1–12, that the fiscal year starts with; absent means January. */
  readonly fiscalYearStartMonth?: number;
}
