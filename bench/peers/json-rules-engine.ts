import { type ConditionProperties, Engine } from "json-rules-engine";
import type { Plan } from "styrkedja";
import { asOf } from "../operations.js";
import type { Found, Peer, RuleId } from "./peer.js";

const rank = {
  ...{ vision: 0, council: 1, board: 2, company: 2 },
  ...{ administration: 3, department: 4, unit: 5 },
} as const;
const own = ["council", "board", "management", "ownHabit", "none"];

const is = (fact: string, value: unknown): ConditionProperties =>
  ({ fact, operator: "equal", value }) as ConditionProperties;
const isIn = (fact: string, value: unknown[]): ConditionProperties => ({
  ...{ fact, operator: "in", value },
});

/** By part, the rules on it: rule, path, and what must hold. */
const rules: Readonly<Record<string, readonly [RuleId, string, ConditionProperties[]][]>> = {
  goals: [
    ["goal-has-owner", "owner", [is("owner", null)]],
    [
      "goal-has-owner",
      "ownerPosition",
      [is("ownerTold", true), is("belowCouncil", true), is("ownerPosition", null)],
    ],
    ["goal-links-sound", "serves[0]", [is("servesBelow", true)]],
  ],
  indicators: [
    [
      "target-indicator-complete",
      "target",
      [is("role", "target"), is("baselineTold", true), is("target", null)],
    ],
    [
      "target-indicator-complete",
      "target.at",
      [is("role", "target"), is("baselineTold", true), is("targetAt", null)],
    ],
    [
      "individual-figures-by-sex",
      "splitBy",
      [is("individualBased", true), is("bySex", false), is("noSplitReason", null)],
    ],
  ],
  houseRules: [
    ["self-made-rule-has-reason", "purpose", [isIn("origin", own), is("purpose", null)]],
    ["self-made-rule-has-reason", "reviewBy", [isIn("origin", own), is("reviewDue", true)]],
  ],
  delegations: [
    ["redelegation-permitted", "parent", [is("passedOn", true), is("permitted", false)]],
    ["redelegation-one-step", "parent", [is("passedOn", true), is("parentPassedOn", true)]],
  ],
  obligations: [["report-has-use", "use", [is("use", null)]]],
};

/** What it is told of one entity. */
interface Facts extends Record<string, unknown> {
  readonly id: string;
}

/** Its facts are flat and about one entity: what takes a look elsewhere is worked out for it beforehand. */
const factsOf = (plan: Plan): Readonly<Record<string, readonly Facts[]>> => {
  const goals = new Map(plan.goals?.map((goal) => [goal.id, goal]));
  const delegations = new Map(plan.delegations?.map((row) => [row.id, row]));
  return {
    goals: (plan.goals ?? []).map((goal) => {
      const above = goals.get(goal.serves?.[0] ?? "goal:");
      return {
        ...goal,
        ownerTold: goal.owner !== undefined,
        belowCouncil: rank[goal.level ?? "council"] > rank.council,
        servesBelow:
          above !== undefined && rank[above.level ?? "vision"] > rank[goal.level ?? "unit"],
      };
    }),
    indicators: (plan.indicators ?? []).map((indicator) => ({
      ...indicator,
      baselineTold: indicator.baseline !== undefined,
      targetAt: indicator.target?.at,
      bySex: indicator.splitBy?.includes("sex"),
    })),
    houseRules: (plan.houseRules ?? []).map((rule) => ({
      ...rule,
      origin: rule.ground === null ? "none" : rule.ground?.kind,
      reviewDue: rule.reviewBy === null || (rule.reviewBy !== undefined && rule.reviewBy < asOf),
    })),
    delegations: (plan.delegations ?? []).map((row) => {
      const parent = delegations.get(row.parent ?? "delegation:");
      return {
        ...row,
        passedOn: row.from?.startsWith("position:") && row.nature !== "execution",
        permitted: parent?.mayPassOn,
        parentPassedOn:
          parent?.from?.startsWith("position:") && delegations.has(parent.parent ?? "delegation:"),
      };
    }),
    obligations: (plan.obligations ?? []).map((obligation) => ({ ...obligation })),
  };
};

/** Rules as JSON conditions, run on one entity at a time. */
export const jsonRulesEngine = (): Peer => {
  let facts: ReturnType<typeof factsOf> = {};
  const engines = Object.entries(rules).map(([part, conditions]) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const [id, path, all] of conditions) {
      engine.addRule({ conditions: { all }, event: { type: `${id} ${path}` } });
    }
    return [part, engine] as const;
  });
  return {
    load: (text) => {
      facts = factsOf(JSON.parse(text));
    },
    find: async () => {
      const found: Found[] = [];
      for (const [part, engine] of engines) {
        for (const entity of facts[part] ?? []) {
          const { events } = await engine.run(entity);
          for (const { type } of events) {
            const [id, path] = type.split(" ");
            found.push(`${id as RuleId} ${entity.id} ${path}`);
          }
        }
      }
      return found;
    },
  };
};
