import type { AnyId, Kind } from "../plan/kinds.js";
import type { Method } from "../plan/method.js";
import type { Organisation } from "../plan/organisation.js";
import type { EntityOf } from "../plan/plan.js";
import type { Query } from "../plan/query.js";
import type { Label } from "../plan/text.js";
import type { RuleSource } from "../sources/source.js";
import type { Words } from "../sources/words.js";

/** What stands behind a rule. Law is never mixed with advice. */
export type Force = "law" | "structure" | "method" | "advice" | "ownChoice";
export type Severity = "error" | "warning" | "info";

/** What the reader wants to know; the catalogue is grouped by it. */
export const families = [
  "structure",
  "goal-chain",
  "indicators",
  "follow-up",
  "delegation",
  "burden",
  "discretion",
  "equality",
  "law",
  "learning",
  "openness",
  "support",
  "method",
] as const;
export type Family = (typeof families)[number];

/** The principles of trust-based steering that a rule serves (seven of 2018, the eighth of 2019), and two beside them. */
export type Principle =
  | "trust"
  | "citizenFocus"
  | "wholeView"
  | "roomForAction"
  | "support"
  | "knowledge"
  | "openness"
  | "longTerm"
  | "equality"
  | "law";

/** What a rule judges: each entity of one kind, or the organisation once. */
export type RuleKind = Kind | "organisation";
export type Judged<K extends RuleKind> = K extends Kind ? EntityOf[K] : Organisation;

/** A setting of a rule, with its default and where the number comes from. */
export interface RuleOption {
  readonly default: number | boolean | readonly string[];
  readonly means: Words;
  /** Where the default comes from; "our choice" when nobody else has said it. */
  readonly source: Words;
}
export type OptionValues = Readonly<Record<string, number | boolean | readonly string[]>>;

/**
 * Values put into a message: an id is shown as its label, a number in the reader's way of writing it, and a label of
 * the method in the reader's language.
 */
export type Params = Readonly<Record<string, string | number | Label>>;

/** What a rule knows beside the entity: the plan, the day, its options. */
export interface About<P = undefined> {
  readonly q: Query;
  /** The day on which things are judged: what is due, active, overdue. */
  readonly asOf: string;
  readonly options: OptionValues;
  /** The steering method the plan follows: its levels, perspectives and stages are what a rule of method asks about. */
  readonly method: Method;
  /** What `prepare` made, once per run. */
  readonly prepared: P;
}

/** How a rule answers. Saying nothing is "passes". */
export interface Tell {
  /** The rule fires. */
  finding(found?: {
    /** Where in the entity: `serves[1]`. */
    readonly path?: string;
    readonly params?: Params;
    /** Other entities that belong to it. */
    readonly related?: readonly AnyId[];
    /** The entity at the root of it: findings of one rule with the same cause fold into one, with a count. */
    readonly cause?: AnyId;
    /** The sources it rests on, when not all of the rule's. They decide how heavy it can be. */
    readonly sources?: readonly RuleSource[];
  }): void;
  /** A fact is missing, so the question cannot be answered here. `field` is a path in the plan, `goal.serves`. */
  cannotTell(field: string): void;
  /** Outside what was examined: another law, or the law of another time. */
  notExamined(reason: Words): void;
}

/** A piece of a plan that shows a rule at work. */
export interface RuleExample {
  readonly says: Words;
  /** The plan without its head: `format` and `organisation` are added. */
  readonly plan: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
}

/**
 * One question to put to a plan, with its sources. A rule is a value; its texts and options are data, and one
 * function looks at one entity and its surroundings.
 */
export interface Rule<K extends RuleKind = RuleKind, P = unknown> {
  /** Says what is asked for or what is wrong, in kebab-case; the same as the file's name. */
  readonly id: string;
  readonly family: Family;
  readonly on: K;
  readonly force: Force;
  readonly principles: readonly Principle[];
  /** What the rule asks of a plan, as a statement that should be true. */
  readonly title: Words;
  readonly reason: Words;
  /** What one can do about it. */
  readonly fix: Words;
  /** The finding in words; `{name}` is replaced by a param, `{entity}` by what is judged. */
  readonly message: Words;
  /** Words for codes among the params, `notMet` → ej uppnått. */
  readonly terms?: Readonly<Record<string, Words>>;
  readonly sources: readonly [RuleSource, ...RuleSource[]];
  /** Fields without which the question cannot be put. The engine says "cannot tell" where one is absent or only inferred. */
  readonly needs: readonly string[];
  /** Asked only where the method names the rule among its `rules`: what it asks for belongs to some methods alone. */
  readonly optIn?: true;
  /** What it found in the example plans, and why somebody would act on that rather than wave it off. */
  readonly inPractice?: Words;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Plans that pass and plans that do not. Made when asked for: they are much of a rule's text, and no check reads them. */
  readonly examples: () => {
    readonly good: readonly RuleExample[];
    readonly bad: readonly RuleExample[];
  };
  /** Put only to those in force on the day, as `isActive` tells. The others are passed by in silence. */
  readonly inForce?: true;
  /** Which of them the question is put to; absent: all. The others are passed by in silence. */
  when?(entity: Judged<K>, about: About): boolean;
  /** Work done once per run and shared by all entities. */
  prepare?(about: About): P;
  check(entity: Judged<K>, about: About<P>, tell: Tell): void;
}
