import type { AnyId } from "../plan/kinds.js";
import type { Params, Severity } from "../rules/rule.js";
import type { RuleSource } from "../sources/source.js";
import type { Words } from "../sources/words.js";

/** Something to look at: which rule, which entity, where, how heavy, on what ground. Words are rendered last. */
export interface Finding {
  readonly rule: string;
  readonly entity: AnyId;
  /** Where in the entity: `serves[1]`; empty for the whole of it. */
  readonly path: string;
  readonly severity: Severity;
  readonly params: Params;
  readonly sources: readonly RuleSource[];
  readonly related: readonly AnyId[];
  /** How many findings fold into this one because they share its cause; 1 when it stands alone. */
  readonly count: number;
}

/** A question that could not be answered, once per rule and missing field. */
export interface CannotTell {
  readonly rule: string;
  /** The field that would answer it, `goal.owner`; `complete: goals` when it is completeness that is not told. */
  readonly field: string;
  /** The field is absent, or what it says is only inferred or estimated. */
  readonly because: "notTold" | "notStated";
  readonly count: number;
  /** Some of the entities it would be known for, at most five. */
  readonly examples: readonly AnyId[];
}

/** What was left outside: another law, or the law of another time. */
export interface NotExamined {
  readonly rule: string;
  readonly reason: Words;
  readonly count: number;
  readonly examples: readonly AnyId[];
}

/** What became of one rule. */
export interface RuleOutcome {
  readonly rule: string;
  /** Entities for which it could be answered. */
  readonly answered: number;
  readonly findings: number;
  readonly cannotTell: number;
  readonly notExamined: number;
}

/** What a plan shows: findings, what could not be told and which data would tell it, what was not examined. */
export interface Report {
  readonly asOf: string;
  readonly method: string;
  /** The law was read to this day. When it is before `asOf`, later changes were not seen. */
  readonly lawReadTo: string | null;
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly notExamined: readonly NotExamined[];
  readonly rules: readonly RuleOutcome[];
  /** Rules that the method turns off, by id: they were not asked, which is no pass. */
  readonly off: readonly string[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    /** Rules with at least one answer, and rules that were run on something. */
    readonly rulesAnswered: number;
    readonly rulesAsked: number;
  };
}
