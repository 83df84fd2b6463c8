import type { Ground } from "../plan/ground.js";
import type { Id } from "../plan/id.js";
import { isSelfMade } from "../plan/is-self-made.js";
import type { Query } from "../plan/query.js";
import { type Origin, origins } from "../plan/vocabulary.js";
import type { OrNone } from "./burden.js";

/** Who stands behind something: what kind of ground, and the body that decided when the plan tells it. */
export interface Decider {
  /** `none` when the plan says that nobody stands behind it, `null` when it is not told. */
  readonly kind: OrNone<Origin>;
  /** Absent when not told. A decision in the plan tells it too. */
  readonly decidedBy?: Id<"unit" | "position">;
}

/** The decision itself, as far as it is told. */
export interface Decided extends Decider {
  readonly decision?: Id<"decision">;
  readonly decidedOn?: string;
}

const untold: Decided = { kind: null };
const nobody: Decided = { kind: "none" };

/** Who decided, by a ground. What the ground leaves out is taken from the decision it names. */
export const decidedBy = (q: Query, ground: Ground | null | undefined): Decided => {
  if (ground === undefined) return untold;
  if (ground === null) return nobody;
  const { kind, decision } = ground;
  const found = decision && q.get(decision);
  const body = ground.decidedBy ?? found?.body;
  const on = ground.decidedOn ?? found?.on;
  return {
    kind,
    ...(body !== undefined && { decidedBy: body }),
    ...(decision !== undefined && { decision }),
    ...(on !== undefined && { decidedOn: on }),
  };
};

/** Was it decided here, or by nobody? Not so where it is not told. */
export const isOurs = ({ kind }: Pick<Decider, "kind">): boolean =>
  kind !== null && isSelfMade(kind === "none" ? null : { kind });

/** One key for each who decides, so that what they decided can be summed. */
export const deciderKey = ({ kind, decidedBy: body }: Decider): string => `${kind} ${body ?? ""}`;

/** The deciders by kind of ground, and within it in the plan's order of units: never ranked. */
export const inOrderOfDeciders = <T extends Decider>(
  q: Query,
  deciders: readonly T[],
): readonly T[] => {
  const kinds: readonly Decider["kind"][] = [...origins, "none", null];
  const rank = ({ kind, decidedBy: body }: Decider) => {
    const row = body === undefined ? -1 : q.row(body);
    return [kinds.indexOf(kind), row < 0 ? Number.POSITIVE_INFINITY : row, body ?? "~"] as const;
  };
  return deciders.toSorted((a, b) => {
    const [kind, row, body] = rank(a);
    const [otherKind, otherRow, otherBody] = rank(b);
    if (kind !== otherKind) return kind - otherKind;
    if (row !== otherRow) return row - otherRow;
    return body < otherBody ? -1 : 1;
  });
};
