import type { Plan } from "styrkedja";
import { check } from "styrkedja";
import { asOf } from "../operations.js";

/** Eight rules that every peer can express: about single fields, about what an entity points to, about what that points to. */
export const eight = [
  "goal-has-owner",
  "goal-links-sound",
  "target-indicator-complete",
  "individual-figures-by-sex",
  "self-made-rule-has-reason",
  "redelegation-permitted",
  "redelegation-one-step",
  "report-has-use",
] as const;
export type RuleId = (typeof eight)[number];

/** One finding as text: rule, entity, place. */
export type Found = `${RuleId} ${string} ${string}`;

/** An engine that a user might pick instead, with the eight rules written in its own way. */
export interface Peer {
  /** Reads the plan; done anew in each round. */
  readonly load: (text: string) => unknown;
  readonly find: () => Promise<readonly Found[]>;
}

/** Ours: the plan checked against the eight rules, with the index made anew each time. */
export const ours = (): Peer => {
  let plan: Plan | undefined;
  return {
    load: (text) => {
      plan = JSON.parse(text);
    },
    find: async () =>
      (plan ? check(plan, { asOf, only: eight }).findings : []).map(
        ({ rule, entity, path }) => `${rule as RuleId} ${entity} ${path}` as const,
      ),
  };
};
