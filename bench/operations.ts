import {
  check,
  edit,
  measure,
  type ParseResult,
  type Plan,
  parsePlan,
  type Query,
  query,
  schedule,
} from "styrkedja";
import { htmlReport } from "styrkedja/html";
import type { Contenders } from "./rounds.js";

export const asOf = "2026-11-01";
export const measured = {
  year: 2026,
  hoursPerYear: 1700,
  rates: { perHour: 420, groups: { manager: 560, nurse: 440 }, source: "made up" },
} as const;

/** The plan with a goal of an unknown level and an obligation of an unknown form. */
const spoilt = (text: string): unknown => {
  const plan = JSON.parse(text);
  plan.goals[3].level = "spoilt";
  plan.obligations[9].form = "spoilt";
  return plan;
};

const takes = (input: unknown, faults: number): ParseResult => {
  const result = parsePlan(input);
  const count = result.ok ? 0 : result.count;
  if (count !== faults) throw new Error(`${count} faults, not ${faults}`);
  return result;
};

/** Ids to rows, and every reference followed: all that rules look things up in. */
export const index = (plan: Plan): Query => {
  const q = query(plan);
  q.eachDuplicate(({ id }) => {
    throw new Error(`twice: ${id}`);
  });
  q.eachDangling(({ path, target }) => {
    throw new Error(`${path}: nothing is called ${target}`);
  });
  return q;
};

/** Everything one does with a plan, on a plan that each round parses anew: `P`. */
export const operations = (text: string): Contenders => {
  const bad = spoilt(text);
  let plan: Plan = JSON.parse(text);
  const steady = query(JSON.parse(text));
  let turn = 0;
  return {
    P: () => {
      plan = JSON.parse(text);
      return plan;
    },
    validate: () => takes(plan, 0),
    "validate, two faulty": () => takes(bad, 2),
    index: () => index(plan),
    check: () => check(plan, { asOf }),
    measure: () => measure(plan, measured),
    report: () => htmlReport(plan, { ...measured, asOf, language: "sv" }),
    schedule: () => schedule(plan, { from: "2026-01-01", to: "2026-12-31" }),
    edit: () => {
      turn += 1;
      const row = steady.row(`obligation:${(turn * 131) % 2000}`);
      const { changes } = edit(steady.plan, (draft) => {
        const obligation = draft.obligations?.[row];
        if (obligation) obligation.useText = `read ${turn}`;
      });
      if (changes.changed.length !== 1) throw new Error("not edited");
      return changes;
    },
  };
};
