import type { Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { RouteStep } from "../plan/recurrence.js";

/** The function, where it sits, and the boards it is head of administration for. */
export interface Owner {
  readonly position: Id<"position">;
  readonly unit: Id<"unit"> | undefined;
  readonly boards: readonly Id<"unit">[];
}

/** Named for the work; its unit answers; or a board does that it is head of administration for. */
export type Because = "performs" | "unit" | "board";

/** What decides whose a demand is. */
export type Asked = Pick<Obligation, "from" | "performedBy">;

/** Stages that are the givers' own work. */
const givers: ReadonlySet<RouteStep["stage"]> = new Set(["board", "administration", "unit"]);

/** Which demands are the function's to answer, and why? */
export const answersFor = ({ position, unit, boards }: Owner) => {
  /** As what a body is its own. */
  const isMine = (body: string | undefined): Because | undefined => {
    if (body === undefined) return;
    if (body === unit) return "unit";
    return boards.some((board) => board === body) ? "board" : undefined;
  };
  const strongest = (bodies: readonly string[]): Because | undefined => {
    const all = bodies.map(isMine);
    return all.includes("unit") ? "unit" : all.includes("board") ? "board" : undefined;
  };
  /** Where functions are named for the work, it is theirs and not the whole unit's. */
  const reason = ({ from = [], performedBy = [] }: Asked): Because | undefined => {
    if (performedBy.includes(position)) return "performs";
    return performedBy.length > 0 ? undefined : strongest(from);
  };
  /** A step on the way to a meeting: of the body it names, or of those who give where the stage alone says whose it is. */
  const stepReason = (
    { from = [] }: Pick<Asked, "from">,
    { unit: named, stage }: Pick<RouteStep, "stage" | "unit">,
  ): Because | undefined => {
    if (named !== undefined) return isMine(named);
    return givers.has(stage) ? strongest(from) : undefined;
  };
  return { isMine, reason, stepReason };
};
