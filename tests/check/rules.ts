import type { Plan } from "../../src/plan/index.js";
import { defineRule, type Rule } from "../../src/rules/index.js";
import { kommunallagen, ownChoice } from "../../src/sources/index.js";

/** A rule about goals, made for a test: a finding for each goal without an owner. */
export const rule = (id: string, changes: Partial<Rule<"goal">> = {}): Rule => ({
  ...defineRule({
    id,
    family: "goal-chain",
    on: "goal",
    force: "method",
    principles: [],
    title: { sv: `Frågan ${id}`, en: `The question ${id}` },
    reason: { sv: "Därför.", en: "Because." },
    fix: { sv: "Gör så.", en: "Do so." },
    message: { sv: "{entity} saknar ansvarig.", en: "{entity} has no owner." },
    sources: [ownChoice("test")],
    needs: ["owner"],
    examples: () => ({ good: [], bad: [] }),
    check: (goal, _, tell) => {
      if (goal.owner === null) tell.finding({ path: "owner" });
    },
  }),
  ...changes,
});

export const ofLaw = { force: "law", sources: [kommunallagen["6:38"]] } as const;

/** An option with a default. */
export const option = (standard: number | boolean | readonly string[]) => ({
  default: standard,
  means: { sv: "gräns", en: "limit" },
  source: { sv: "vårt val", en: "our choice" },
});

type Goal = NonNullable<Plan["goals"]>[number];

export const planOf = (...goals: readonly Goal[]): Plan => ({
  format: 1,
  organisation: { id: "organisation:a" },
  units: [{ id: "unit:x", kind: "board" }],
  goals,
});
