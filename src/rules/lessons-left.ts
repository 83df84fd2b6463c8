import { parsePeriod } from "../calendar/parse-period.js";
import { surelyAfter } from "../calendar/surely-after.js";
import { surelyBefore } from "../calendar/surely-before.js";
import type { Cycle } from "../plan/entities/cycle.js";
import type { Decision } from "../plan/entities/decision.js";
import type { Improvement } from "../plan/entities/improvement.js";
import type { Obligation } from "../plan/entities/obligation.js";
import type { Occasion } from "../plan/entities/occasion.js";
import type { Unit } from "../plan/entities/unit.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { sourceOf, untoldOf } from "./source-of.js";
import { stated } from "./stated.js";

type Source = Cycle | Obligation | undefined;
type FollowUp = Occasion | Cycle | Obligation;
type Units = readonly Id<"unit">[];

/** What the follow-ups of a year left with some units and those beneath them. */
export interface LessonsLeft {
  /** `learnt` when a lesson was written or something changed, `open` when a follow-up is not finished. */
  by(units: Units): "learnt" | "open" | "nothing" | "noFollowUp";
  /** The facts that could tell of a lesson. */
  untold(units: Units): readonly string[];
}

/** Parts of an administration or a board: what they learnt, that one learnt. */
const parts: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "department",
  "unit",
  "committee",
  "drafting",
  "selfGoverningBody",
]);

const isFollowUp = (id: string): id is Id<"occasion" | "cycle" | "obligation"> =>
  id.startsWith("occasion:") || id.startsWith("cycle:") || id.startsWith("obligation:");

/** What the occasion left, or the fact that would tell. */
const leftBy = (occasion: Occasion, asOf: string): string => {
  const lessons = stated(occasion, "lessons");
  const closedOn = stated(occasion, "closedOn");
  if (stated(occasion, "period") === undefined) return "occasion.period";
  if (lessons?.length) return "learnt";
  if (closedOn === undefined) return "occasion.closedOn";
  if (closedOn === null || surelyAfter(closedOn, asOf)) return "open";
  return lessons ? "nothing" : "occasion.lessons";
};

/**
 * What was learnt or changed because of follow-ups? The lessons written in those about a year, and the improvements and
 * decisions since it began that rest on one. A decision counts where it was made and for those whose reports it used.
 */
export const lessonsLeft = (q: Query, year: string, asOf: string): LessonsLeft => {
  const marks = new Map<string, Set<string>>();
  const anywhere = new Set<string>();

  const mark = (what: string, unit: Id<"unit">): void => {
    const marked = marks.get(what) ?? new Set();
    marks.set(what, marked);
    for (const id of q.line(unit)) {
      const kind = stated(q.get(id), "kind");
      marked.add(id);
      if (kind === undefined) anywhere.add("unit.kind");
      if (!parts.has(kind)) return;
    }
    anywhere.add("unit.parent");
  };
  const markAll = (what: string, units: Units | undefined, field: string): void => {
    if (!units) anywhere.add(field);
    for (const unit of units ?? []) mark(what, unit);
  };
  const markGivers = (what: string, of: FollowUp | undefined): void => {
    const source = of?.id.startsWith("occasion:") ? sourceOf(of as Occasion, q) : (of as Source);
    markAll(what, stated(of, "from") ?? stated(source, "from"), untoldOf(source, "from"));
  };
  const unitOf = (body: Decision["body"]): Id<"unit"> | undefined =>
    body?.startsWith("position:")
      ? stated(q.get(body as Id<"position">), "unit")
      : (body as Id<"unit"> | undefined);
  const isElsewhen = (on: string | undefined): boolean =>
    on !== undefined && (surelyBefore(on, `${year}-01-01`) || surelyAfter(on, asOf));

  const readOccasion = (occasion: Occasion): void => {
    const period = stated(occasion, "period");
    const days = period === undefined ? undefined : parsePeriod(period);
    if (days && (days.from > `${year}-12-31` || days.to < `${year}-01-01`)) return;
    markGivers(leftBy(occasion, asOf), occasion);
  };
  const readImprovement = (improvement: Improvement): void => {
    const from = stated(improvement, "from");
    const on = stated(improvement, "on");
    if (isElsewhen(on) || (from && from.kind !== "followUp" && !from.occasion)) return;
    const what = !from ? "improvement.from" : on === undefined ? "improvement.on" : "learnt";
    const unit = stated(improvement, "unit");
    markAll(what, unit && [unit], "improvement.unit");
    for (const taker of stated(improvement, "takenUpBy") ?? []) mark(what, taker);
    if (from?.unit) mark(what, from.unit);
  };
  const readDecision = (decision: Decision): void => {
    const kind = stated(decision, "kind");
    const on = stated(decision, "on");
    if (isElsewhen(on) || (kind !== undefined && kind !== "change" && kind !== "end")) return;
    const used = stated(decision, "used")
      ?.filter(isFollowUp)
      .map((id) => q.get(id));
    const led = q.refs(decision.id, "occasion.decisions[]");
    const grounds = [...led, ...(used ?? [])];
    if (grounds.length === 0) {
      if (!used) anywhere.add("decision.used");
      return;
    }
    const what = kind === undefined ? "decision.kind" : on === undefined ? "decision.on" : "learnt";
    for (const ground of grounds) markGivers(what, ground);
    const unit = unitOf(stated(decision, "body"));
    markAll(what, unit && [unit], "decision.body");
  };

  for (const occasion of q.all("occasion")) readOccasion(occasion);
  for (const improvement of q.all("improvement")) readImprovement(improvement);
  for (const decision of q.all("decision")) readDecision(decision);

  const has = (what: string, units: Units): boolean => {
    const marked = marks.get(what);
    return marked !== undefined && units.some((unit) => marked.has(unit));
  };
  return {
    by: (units) =>
      (["learnt", "open", "nothing"] as const).find((what) => has(what, units)) ?? "noFollowUp",
    untold: (units) => [
      ...anywhere,
      ...[...marks.keys()].filter((what) => what.includes(".") && has(what, units)),
    ],
  };
};
