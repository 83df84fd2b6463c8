import type { AnyId } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { type Answers, askAgain } from "./ask-again.js";
import type { Accepted, Baseline } from "./baseline.js";
import type { CheckOptions } from "./check-options.js";
import { byKey, keyOf } from "./finding-key.js";
import type { Finding, Report } from "./report.js";
import { isAtLeast } from "./severity.js";
import { type UnknownRule, unknownRules } from "./unknown-rules.js";

/** A finding that nobody accepts: nobody has, it has grown since somebody did, or its day of review has passed. */
export interface NewFinding {
  readonly finding: Finding;
  readonly because: "notAccepted" | "heavier" | "more" | "reviewDue";
  /** What was accepted, when it has grown since or should have been tried again. */
  readonly accepted?: Accepted;
}

/** A finding that somebody has accepted, and why. */
export interface KnownFinding {
  readonly finding: Finding;
  readonly accepted: Accepted;
}

/** Why it can no longer be said whether an accepted finding is true. */
export type NotToldNow = "cannotTell" | "notExamined" | "notAsked" | "off" | "gone" | "noRule";

/** What became of the findings that were accepted, and what is new beside them. */
export interface BaselineComparison {
  readonly new: readonly NewFinding[];
  readonly known: readonly KnownFinding[];
  /** Asked again, answered, and not found: they can leave the baseline. */
  readonly noLongerTrue: readonly Accepted[];
  /** Not found, but not answered either: a fact is missing, the rule is off or not put, or the entity is gone. */
  readonly notToldNow: readonly { readonly accepted: Accepted; readonly because: NotToldNow }[];
  /** Rules that the baseline names and that do not exist: what is accepted under them is held against nothing. */
  readonly unknownRules: readonly UnknownRule[];
}

const grown = (same: readonly Finding[], accepted: Accepted): "heavier" | "more" | undefined => {
  const isHeavier = same.some(
    ({ severity }) => severity !== accepted.severity && isAtLeast(severity, accepted.severity),
  );
  if (isHeavier) return "heavier";
  return same.reduce((sum, { count }) => sum + count, 0) > accepted.count ? "more" : undefined;
};

/** The entities whose answers say whether an accepted finding is still true. */
const judgedFor = ({ entity, judged }: Accepted): readonly AnyId[] => judged ?? [entity];

const whyNotTold = (
  accepted: Accepted,
  q: Query,
  report: Report,
  answers: Answers,
): NotToldNow | undefined => {
  const { rule, entity, judged = [], count } = accepted;
  if (report.off.some((off) => off.rule === rule)) return "off";
  const outcome = report.rules.find((known) => known.rule === rule);
  const heard = answers.get(rule);
  if (!outcome || !heard) return "notAsked";
  const isHere = (id: AnyId) => q.has(id);
  if (!isHere(entity) || !judgedFor(accepted).some(isHere)) return "gone";
  const became = judgedFor(accepted).map((id) => heard.get(id));
  if (became.includes("cannotTell")) return "cannotTell";
  if (became.includes("notExamined")) return "notExamined";
  if (became.every((answer) => answer === undefined)) return "notAsked";
  // More stood behind it than are known by name: then no question of the rule may be open.
  if (count > judged.length && judged.length > 0) {
    if (outcome.cannotTell > 0) return "cannotTell";
    if (outcome.notExamined > 0) return "notExamined";
  }
  return undefined;
};

/**
 * What is new, what is known and accepted, and what is no longer true? Holds a report against the findings that were
 * accepted before. One that has become heavier, or stands for more than it did, is new; so is one whose day of review has
 * passed, for it was accepted until then. One that is gone is asked for again: only where the rule is answered for the same entity is it no longer true; unknown is never a pass.
 *
 * Give the options that the report was made with, but for the day, which is the report's. Throws a `RangeError` for the
 * baseline of another organisation.
 *
 * @example
 * ```ts
 * import { acceptFindings, check, compareWithBaseline } from "styrkedja/check";
 *
 * const report = check(plan, { asOf: "2026-11-01" });
 * const why = { because: "Known since spring.", acceptedOn: "2026-11-01", reviewBy: "2027-02-01" };
 * const compared = compareWithBaseline(plan, report, acceptFindings(plan, report, why));
 * compared.new.length; // 0
 * compared.known.length === report.findings.length; // true
 * ```
 */
export const compareWithBaseline = (
  plan: Plan,
  report: Report,
  baseline: Baseline,
  options: Omit<CheckOptions, "asOf"> = {},
): BaselineComparison => {
  if (baseline.organisation !== plan.organisation.id) {
    throw new RangeError(
      `The baseline is of ${baseline.organisation}, the plan of ${plan.organisation.id}.`,
    );
  }
  const byAccepted = new Map(baseline.accepted.map((accepted) => [keyOf(accepted), accepted]));
  const found = byKey(report.findings);
  const fresh: NewFinding[] = [];
  const known: KnownFinding[] = [];
  for (const finding of report.findings) {
    const accepted = byAccepted.get(keyOf(finding));
    if (!accepted) {
      fresh.push({ finding, because: "notAccepted" });
      continue;
    }
    const isDue = accepted.reviewBy < report.asOf;
    const because =
      grown(found.get(keyOf(finding)) ?? [], accepted) ?? (isDue ? "reviewDue" : undefined);
    if (because) fresh.push({ finding, because, accepted });
    else known.push({ finding, accepted });
  }

  const missing = baseline.accepted.filter((accepted) => !found.has(keyOf(accepted)));
  const questions = new Map<string, AnyId[]>();
  for (const accepted of missing) {
    const asked = questions.get(accepted.rule) ?? [];
    asked.push(...judgedFor(accepted));
    questions.set(accepted.rule, asked);
  }
  const answers =
    missing.length === 0 ? new Map() : askAgain(plan, { ...options, asOf: report.asOf }, questions);
  const q = query(plan);
  const noLongerTrue: Accepted[] = [];
  const notToldNow: { accepted: Accepted; because: NotToldNow }[] = [];
  const unknown = unknownRules(baseline, options.rules);
  const isUnknown = new Set(unknown.map(({ rule }) => rule));
  for (const accepted of missing) {
    const because = isUnknown.has(accepted.rule)
      ? "noRule"
      : whyNotTold(accepted, q, report, answers);
    if (because) notToldNow.push({ accepted, because });
    else noLongerTrue.push(accepted);
  }
  return { new: fresh, known, noLongerTrue, notToldNow, unknownRules: unknown };
};
