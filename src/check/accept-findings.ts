import { isDay } from "../calendar/is-day.js";
import type { Accepted, Baseline } from "./baseline.js";
import { byKey } from "./finding-key.js";
import type { Finding, Report } from "./report.js";

/** Why findings are accepted, and until when. */
export interface Acceptance {
  readonly because: string;
  /** The day they are to be looked at again, at the latest. */
  readonly reviewBy: string;
  /** The day they are accepted. */
  readonly acceptedOn: string;
}

const accepted = (same: readonly Finding[], why: Acceptance): Accepted => {
  // The report has the heaviest first, so the first of them says how heavy they are together.
  const [{ rule, entity, path, severity }] = same as readonly [Finding];
  const judged = same.find(({ folds }) => folds)?.related;
  const { because, acceptedOn, reviewBy } = why;
  return {
    rule,
    entity,
    path,
    severity,
    count: same.reduce((sum, { count }) => sum + count, 0),
    ...(judged && { judged }),
    because,
    acceptedOn,
    reviewBy,
  };
};

/**
 * Which findings do we live with, why, and until when? Makes a baseline of the findings of a report: plain data to keep
 * beside the plan. It knows them by rule, entity and place, so that the plan may be written in another order. That a rule
 * could not be run is never accepted.
 *
 * Throws a `RangeError` without a reason, for a day that does not exist, and for a review before the acceptance.
 *
 * @example
 * ```ts
 * import { acceptFindings, check } from "styrkedja/check";
 *
 * const report = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] });
 * const baseline = acceptFindings(plan, report, {
 *   because: "The climate goal gets an owner in the new organisation.",
 *   acceptedOn: "2026-11-01",
 *   reviewBy: "2027-02-01",
 * });
 * baseline.accepted[0]?.entity; // "goal:climate"
 * ```
 */
export const acceptFindings = (
  plan: { readonly organisation: { readonly id: Baseline["organisation"] } },
  report: Pick<Report, "findings">,
  why: Acceptance,
): Baseline => {
  const { because, reviewBy, acceptedOn } = why;
  if (because.trim() === "") throw new RangeError("because says nothing: give a reason.");
  for (const [name, day] of Object.entries({ reviewBy, acceptedOn })) {
    if (!isDay(day)) throw new RangeError(`${name} is no day, such as 2026-11-21: ${day}`);
  }
  if (reviewBy < acceptedOn) {
    throw new RangeError(`reviewBy (${reviewBy}) comes before acceptedOn (${acceptedOn}).`);
  }
  const findings = report.findings.filter(({ rule }) => rule !== "rule-error");
  return {
    format: 1,
    organisation: plan.organisation.id,
    accepted: [...byKey(findings).values()].map((same) => accepted(same, why)),
  };
};
