import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import type { EntityOf, Plan } from "styrkedja/plan";
import { asOf } from "../operations.js";
import type { Found, Peer, RuleId } from "./peer.js";

type Judge<E> = (entity: E, plan: Plan) => readonly string[];

const rank = {
  ...{ vision: 0, council: 1, board: 2, company: 2 },
  ...{ administration: 3, department: 4, unit: 5 },
} as const;
/** Spectral's own word; written out, it would make the rule look like a promise. */
const judged = "then";
const own = ["council", "board", "management", "ownHabit"];
const when = (isFound: boolean | undefined, path: string) => (isFound ? [path] : []);

/** Places of findings in one entity. What takes a look elsewhere goes through maps made once for each plan. */
const judges = (plan: () => Plan) => {
  const maps = new WeakMap<Plan, ReturnType<typeof mapsOf>>();
  const mapsOf = ({ goals, delegations }: Plan) => ({
    goals: new Map(goals?.map((goal) => [goal.id, goal])),
    delegations: new Map(delegations?.map((row) => [row.id, row])),
  });
  const at = () => {
    const made = maps.get(plan()) ?? mapsOf(plan());
    maps.set(plan(), made);
    return made;
  };
  const passedFrom = (row: EntityOf["delegation"]) =>
    row.from?.startsWith("position:") && row.nature !== "execution"
      ? at().delegations.get(row.parent ?? "delegation:")
      : undefined;

  const goalHasOwner: Judge<EntityOf["goal"]> = ({ owner, ownerPosition, level }) => [
    ...when(owner === null, "owner"),
    ...when(
      owner !== undefined && ownerPosition === null && rank[level ?? "council"] > rank.council,
      "ownerPosition",
    ),
  ];
  const goalLinksSound: Judge<EntityOf["goal"]> = ({ level, serves }) => {
    const above = at().goals.get(serves?.[0] ?? "goal:");
    return when(above && rank[above.level ?? "vision"] > rank[level ?? "unit"], "serves[0]");
  };
  const targetComplete: Judge<EntityOf["indicator"]> = ({ role, baseline, target }) =>
    role !== "target" || baseline === undefined
      ? []
      : [...when(target === null, "target"), ...when(target?.at === null, "target.at")];
  const bySex: Judge<EntityOf["indicator"]> = ({ individualBased, splitBy, noSplitReason }) =>
    when(
      individualBased && splitBy && !splitBy.includes("sex") && noSplitReason === null,
      "splitBy",
    );
  const hasReason: Judge<EntityOf["houseRule"]> = ({ ground, purpose, reviewBy }) =>
    ground === undefined || (ground !== null && !own.includes(ground.kind))
      ? []
      : [
          ...when(purpose === null, "purpose"),
          ...when(reviewBy === null || (reviewBy !== undefined && reviewBy < asOf), "reviewBy"),
        ];
  const permitted: Judge<EntityOf["delegation"]> = (row) =>
    when(passedFrom(row)?.mayPassOn === false, "parent");
  const oneStep: Judge<EntityOf["delegation"]> = (row) => {
    const parent = passedFrom(row);
    const isFurther = parent?.from?.startsWith("position:");
    return when(isFurther && at().delegations.has(parent?.parent ?? "delegation:"), "parent");
  };
  const hasUse: Judge<EntityOf["obligation"]> = ({ use }) => when(use === null, "use");
  return {
    "goal-has-owner": ["goals", goalHasOwner],
    "goal-links-sound": ["goals", goalLinksSound],
    "target-indicator-complete": ["indicators", targetComplete],
    "individual-figures-by-sex": ["indicators", bySex],
    "self-made-rule-has-reason": ["houseRules", hasReason],
    "redelegation-permitted": ["delegations", permitted],
    "redelegation-one-step": ["delegations", oneStep],
    "report-has-use": ["obligations", hasUse],
  } as const satisfies Record<RuleId, readonly [string, Judge<never>]>;
};

/** A linter for JSON documents: a JSONPath says where, a function of one's own says what. */
export const spectral = (): Peer => {
  let plan: Plan | undefined;
  const linter = new spectralCore.Spectral();
  const all = judges(() => plan as Plan);
  const rules = Object.entries(all).map(([id, [part, judge]]) => [
    id,
    {
      given: `$.${part}[*]`,
      [judged]: {
        function: (entity: unknown) =>
          (judge as Judge<unknown>)(entity, plan as Plan).map((message) => ({ message })),
      },
    },
  ]);
  linter.setRuleset({ rules: Object.fromEntries(rules) } as RulesetDefinition);
  return {
    load: (text) => {
      plan = JSON.parse(text);
    },
    find: async () => {
      const results = await linter.run({ ...plan });
      return results.map(({ code, message, path: [part, row] }): Found => {
        const list = plan?.[part as "goals"] ?? [];
        return `${code as RuleId} ${list[Number(row)]?.id} ${message}`;
      });
    },
  };
};
