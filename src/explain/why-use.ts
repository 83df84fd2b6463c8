import type { Demand } from "../burden/demand.js";
import type { Decision, Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";

/** What the answer is used for, and when it last was. */
export interface DemandUse {
  /** `null`: used for nothing; absent: not told. */
  readonly use?: Demand["use"];
  readonly text?: string;
  /** The last day of the log, or of a decision that says that it was used. */
  readonly lastUsedOn?: string;
  readonly decision?: Id<"decision">;
  /** Is a log kept of when it was used, and is there anything in it? */
  readonly log: "kept" | "empty" | "untold";
}

type DatedDecision = Decision & { readonly on: string };

const latest = (decisions: readonly Decision[], asOf: string): DatedDecision | undefined =>
  decisions
    .filter((one): one is DatedDecision => one.on !== undefined && one.on <= asOf)
    .reduce<DatedDecision | undefined>(
      (last, one) => (last === undefined || one.on > last.on ? one : last),
      undefined,
    );

/** What is the answer used for, and when was it last used? By its own log, and by the decisions that it informed. */
export const demandUse = (q: Query, demand: Demand, asOf: string): DemandUse => {
  const { usedOn, useText }: Pick<Obligation, "usedOn" | "useText"> =
    (demand.id.startsWith("obligation:") && q.get(demand.id as Id<"obligation">)) || {};
  const decisions = [
    ...q.refs(demand.id, "decision.used[]"),
    ...q
      .refs(demand.id, "occasion.of")
      .flatMap(({ id, decisions = [] }) => [
        ...q.refs(id, "decision.used[]"),
        ...decisions.flatMap((decision) => q.get(decision) ?? []),
      ]),
  ];
  const decision = latest(decisions, asOf);
  const logged = usedOn
    ?.filter((day) => day <= asOf)
    .toSorted()
    .at(-1);
  const last = [logged, decision?.on]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    ...(demand.use !== undefined && { use: demand.use }),
    ...(useText !== undefined && { text: useText }),
    ...(last !== undefined && { lastUsedOn: last }),
    ...(decision && decision.on === last && { decision: decision.id }),
    log: usedOn === undefined ? "untold" : usedOn.length === 0 ? "empty" : "kept",
  };
};
