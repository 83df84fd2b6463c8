import { isDay } from "../calendar/is-day.js";
import type { Citation } from "../plan/citation.js";
import type { Cover } from "../plan/delegation-parts.js";
import type { Delegation } from "../plan/entities/delegation.js";
import type { Id } from "../plan/id.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { isActive } from "../rules/is-active.js";
import { isDelegated } from "../rules/is-delegated.js";
import { stated } from "../rules/stated.js";
import {
  delegationExplainer,
  type ExplainedDelegation,
  type ExplainOptions,
} from "./explain-delegation.js";

/** Who steps in for a delegate. A manager never does by custom: without a name or a clause nobody does. */
export interface StandIn {
  /** Named in the row. */
  readonly substitutes: readonly Id<"position">[];
  /** Named by a clause for the whole register; `null` when there is none, or it names the delegate. */
  readonly clause: Id<"position"> | null;
  /** The fact that would tell, when neither is there and it is not told that there is none. */
  readonly cannotTell: string | null;
}

/** One who may decide by a row of a register. */
export interface MatterDelegate {
  readonly row: Id<"delegation">;
  readonly to: Delegation["to"] | null;
  readonly limits: Delegation["limits"];
  /** Only when the board cannot be waited for; `null` when that is not told. */
  readonly urgentOnly: boolean | null;
  /** Where it comes from: only one that holds can be relied on. */
  readonly chain: ExplainedDelegation;
  /** Positions that nobody holds, or that have ended: then those who step in decide, else the one who handed over. */
  readonly vacant: readonly Id<"position">[];
  /** Positions of which it is not told whether somebody holds them. */
  readonly holdersNotTold: readonly Id<"position">[];
  readonly standIn: StandIn;
}

/** Who decides a matter today. */
export interface WhoMayDecide {
  readonly matter: Id<"matter">;
  readonly asOf: string;
  /** Reserved for the council, by the judgement in the plan: then nobody else decides. `null` when nobody has judged. */
  readonly reservedForCouncil: boolean | null;
  /** Boards that have the matter, which may always decide themselves, and where that is written. */
  readonly boards: readonly { readonly board: Id<"unit">; readonly cover: Cover }[];
  readonly delegates: readonly MatterDelegate[];
  /** Positions to which an act gives the decision itself. */
  readonly byAct: readonly { readonly position: Id<"position">; readonly citation: Citation }[];
  /** What would have to be told for the list to be known as whole. */
  readonly cannotTell: readonly string[];
}

const standInOf = (row: Delegation, q: Query): StandIn => {
  const named = stated(row, "substitutes");
  const clause =
    row.register === undefined ? undefined : stated(q.get(row.register), "substitution");
  const steps = clause?.position;
  const helps = steps !== undefined && !row.to?.positions?.includes(steps);
  const substitutes = named ?? [];
  const isKnown = substitutes.length > 0 || helps;
  const untold =
    named === undefined
      ? "delegation.substitutes"
      : clause === undefined
        ? "register.substitution"
        : clause !== null && steps === undefined
          ? "register.substitution.position"
          : null;
  return { substitutes, clause: helps ? steps : null, cannotTell: isKnown ? null : untold };
};

const delegateOf = (
  row: Delegation,
  q: Query,
  asOf: string,
  chain: ExplainedDelegation,
): MatterDelegate => {
  const positions = row.to?.positions ?? [];
  const isVacant = (id: Id<"position">) => {
    const position = q.get(id);
    return (
      stated(position, "holders") === 0 || (position !== undefined && !isActive(position, asOf))
    );
  };
  return {
    row: row.id,
    to: row.to ?? null,
    limits: row.limits,
    urgentOnly: stated(row, "urgentOnly") ?? null,
    chain,
    vacant: positions.filter(isVacant),
    holdersNotTold: positions.filter(
      (id) => !isVacant(id) && stated(q.get(id), "holders") === undefined,
    ),
    standIn: standInOf(row, q),
  };
};

/**
 * Who may decide this today? The boards that have the matter, those who may decide by a row of a register, each with its
 * limits and its chain, those to whom an act gives it; and who steps in where a position is vacant. What is not told is
 * named and never filled in: no manager steps in without a name or a clause.
 *
 * Throws a `RangeError` when the plan has no such matter, and for an `asOf` that is no day.
 *
 * @example
 * ```ts
 * import { whoMayDecide } from "styrkedja/explain";
 *
 * const { boards, delegates } = whoMayDecide(plan, "matter:start-notice", { asOf: "2026-11-01" });
 * boards.map(({ board }) => board); // ["unit:technical-board"]
 * delegates[0].vacant; // ["position:planner"]
 * delegates[0].standIn.clause; // "position:community-director"
 * ```
 */
export const whoMayDecide = (
  plan: Plan,
  matter: Id<"matter">,
  { asOf }: ExplainOptions,
): WhoMayDecide => {
  if (!isDay(asOf)) throw new RangeError(`asOf is no day, such as 2026-11-21: ${asOf}`);
  const q = query(plan);
  const asked = q.get(matter);
  if (!asked) throw new RangeError(`no such matter in the plan: ${matter}`);
  const explain = delegationExplainer(q, asOf);
  const rows = q.refs(matter, "delegation.matters[]").filter((row) => isDelegated(row, asOf));
  const boards = q
    .refs(matter, "unit.competence[].matter")
    .filter((unit) => isActive(unit, asOf) && stated(unit, "competence"))
    .flatMap((unit) => {
      const has = unit.competence?.find((part) => part.matter === matter);
      return has ? [{ board: unit.id, cover: has.cover }] : [];
    });
  const byAct = q
    .refs(matter, "position.ownPowers[].matter")
    .filter((position) => isActive(position, asOf) && stated(position, "ownPowers"))
    .flatMap((position) => {
      const power = position.ownPowers?.find((part) => part.matter === matter);
      return power ? [{ position: position.id, citation: power.citation }] : [];
    });
  const reserved = stated(asked, "flags")?.reservedForCouncil;
  const areTold = (part: "competence" | "delegations") =>
    boards.length > 0
      ? boards.every(({ board }) => q.isComplete(part, { unit: board }))
      : q.isComplete(part);
  return {
    matter,
    asOf,
    reservedForCouncil: reserved === undefined ? null : reserved !== null,
    boards,
    delegates: rows.map((row) => delegateOf(row, q, asOf, explain(row.id))),
    byAct,
    cannotTell: [
      ...(boards.length === 0 ? ["unit.competence"] : []),
      ...(areTold("delegations") ? [] : ["complete: delegations"]),
    ],
  };
};
