import { check } from "../check/check.js";
import type { CannotTell, Finding } from "../check/report.js";
import type { Goal } from "../plan/entities/index.js";
import type { Ground } from "../plan/ground.js";
import type { Id } from "../plan/id.js";
import type { AnyId } from "../plan/kinds.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import { assessments } from "./assessments.js";
import { type GoalLink, goalLink } from "./goal-link.js";
import { goalsAbove, goalsBeneath } from "./goal-tree.js";

/** How a goal is carried, link by link, and where the chain breaks. */
export interface GoalExplained {
  readonly goal: Id<"goal">;
  readonly asOf: string;
  /**
   * `reaches`: goals in force lead to units that act, and no rule finds the chain broken. `breaks`: a rule does, at
   * `breaks`; other branches may reach all the same. `cannotTell`: neither; the plan does not say who acts.
   */
  readonly answer: "reaches" | "breaks" | "cannotTell";
  /** The administrations, units and companies that the chain leads to. */
  readonly reached: readonly Id<"unit">[];
  /** The findings by which the chain itself does not hold; each stands at its link too. */
  readonly breaks: readonly Finding[];
  /** On what ground the goal stands; absent is not told, `null` is known to be none. */
  readonly ground?: Ground | null;
  /** What it serves, straight or through others. */
  readonly above: readonly GoalLink[];
  /** The goal itself, then each goal that serves it, once; what hangs together follows each other. */
  readonly chain: readonly GoalLink[];
  /** Questions about the chain that the plan leaves open, and the fact that would answer each. */
  readonly cannotTell: readonly CannotTell[];
}

/** Questions by which a chain of responsibility holds or breaks; what the others find is a weakness at its link. */
const breaking: ReadonlySet<string> = new Set([
  "council-goal-carried-by-board",
  "goal-has-owner",
  "goal-links-sound",
  "reference-circle",
  "reference-dangling",
]);
const families: ReadonlySet<string> = new Set(["goal-chain", "indicators", "follow-up"]);

/** Those who meet the one the goal is for, or build what it takes. A council or board decides. */
const acting: ReadonlySet<string | undefined> = new Set([
  "administration",
  "department",
  "unit",
  "selfGoverningBody",
  "company",
  "foundation",
  "federation",
  "privateProvider",
]);

/**
 * Who carries this goal, and where does the chain break? From a goal down to the goals, boards, units, indicators,
 * activities and follow-ups that carry it, and up to what it serves. What breaks is what `check` finds on these
 * entities; nothing is judged a second time. Shared goals stand once, circles end.
 *
 * Throws a `RangeError` for a goal that is not in the plan and for an `asOf` that is no day. Like `check` it throws a
 * `MethodError` when the plan follows a method that is not known.
 *
 * @example
 * ```ts
 * import { explainGoal } from "styrkedja/explain";
 *
 * const seen = explainGoal(plan, "goal:living-centre", { asOf: "2026-11-01" });
 * seen.answer; // "breaks"
 * seen.breaks.map(({ rule }) => rule); // ["council-goal-carried-by-board"]
 * ```
 */
export const explainGoal = (
  plan: Plan,
  id: Id<"goal">,
  { asOf }: { readonly asOf: string },
): GoalExplained => {
  const q = query(plan);
  const goal = q.get(id);
  if (!goal) throw new RangeError(`No goal of the plan: ${id}`);
  const told = assessments(q, asOf);
  const linkOf = (placed: { goal: Goal; depth: number }) => goalLink(placed, q, asOf, told);
  const above = goalsAbove(goal, q).map(linkOf);
  // In a circle a goal is beneath itself and above; it is told once, beneath.
  const chain = goalsBeneath(goal, q).map(linkOf);
  const below = new Set(chain.map((link) => link.goal));
  const links = [...chain, ...above.filter((link) => !below.has(link.goal))];

  const at = new Map<AnyId, number>();
  for (const [index, link] of links.entries()) {
    for (const part of partsOf(link)) if (!at.has(part)) at.set(part, index);
  }
  const rules = catalogue.filter((rule) => families.has(rule.family) || breaking.has(rule.id));
  const report = check(plan, {
    asOf,
    only: rules.map((rule) => rule.id),
    entities: [...at.keys(), plan.organisation.id],
  });
  const findings = links.map((): Finding[] => []);
  for (const finding of report.findings) findings[at.get(finding.entity) ?? -1]?.push(finding);
  const whole = links.map(
    (link, index): GoalLink => ({ ...link, findings: findings[index] ?? [] }),
  );

  const breaks = findings
    .flat()
    .filter(({ rule, entity }) => breaking.has(rule) && entity.startsWith("goal:"));
  const reached = unitsReached(goal, q, asOf, links);
  return {
    goal: id,
    asOf,
    answer: breaks.length > 0 ? "breaks" : reached.length > 0 ? "reaches" : "cannotTell",
    reached,
    breaks,
    ...(goal.ground !== undefined && { ground: goal.ground }),
    above: whole.slice(chain.length),
    chain: whole.slice(0, chain.length),
    cannotTell: report.cannotTell,
  };
};

type Bare = Omit<GoalLink, "findings">;

function* partsOf(link: Bare): Iterable<AnyId> {
  yield link.goal;
  yield* link.indicators;
  yield* link.activities;
  yield* link.assignments;
  for (const { by, latest } of link.followUps) {
    yield by;
    if (latest) yield latest.occasion;
  }
  for (const { unit } of link.carriedBy ?? []) yield unit;
  if (link.owner) yield link.owner;
  yield* link.assigned ?? [];
}

/** Who acts, where all goals on the way are in force and the work is not done. */
const unitsReached = (
  goal: Goal,
  q: Query,
  asOf: string,
  links: readonly Bare[],
): readonly Id<"unit">[] => {
  const byGoal = new Map(links.map((link) => [link.goal, link]));
  const inForce = ({ id }: Goal) => byGoal.get(id)?.isInForce === true;
  const found = new Set<Id<"unit">>();
  const add = (unit: Id<"unit"> | null | undefined) => {
    if (unit && acting.has(q.get(unit)?.kind)) found.add(unit);
  };
  const seat = (position: Id<"position"> | null | undefined) =>
    position ? q.get(position)?.unit : undefined;
  for (const { goal: member } of inForce(goal) ? goalsBeneath(goal, q, inForce) : []) {
    const link = byGoal.get(member.id);
    if (!link) continue;
    for (const unit of [...(link.assigned ?? []), ...(link.shared ?? [])]) add(unit);
    for (const { unit } of link.carriedBy ?? []) add(unit);
    add(link.owner);
    add(seat(link.ownerPosition));
    for (const id of link.activities) {
      const { unit, owner, closedOn } = q.get(id) ?? {};
      if (typeof closedOn === "string" && closedOn <= asOf) continue;
      add(unit);
      add(seat(owner));
    }
    for (const id of link.assignments) {
      const { receiver, closedOn } = q.get(id) ?? {};
      if (!(typeof closedOn === "string" && closedOn <= asOf)) add(receiver);
    }
  }
  return [...found].sort();
};
