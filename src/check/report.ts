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
  /** It stands at the root of what was found in those under `related`, the first twenty of them. */
  readonly folds?: true;
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
  /** Those of them that were answered in full and have no finding. */
  readonly passed: number;
  readonly findings: number;
  readonly cannotTell: number;
  readonly notExamined: number;
  /** Entities for which it was not examined, in one respect or more, and which it could not answer in any other. */
  readonly outside: number;
  /** Entities that lack the same facts and for which it could not be answered at all, counted together. */
  readonly untold: readonly Untold[];
}

/** So many entities lack just these facts. */
export interface Untold {
  readonly fields: readonly string[];
  readonly count: number;
}

/** A rule that was not asked in this run, which is no pass. */
export interface Off {
  readonly rule: string;
  readonly by: "profile" | "method";
  readonly because: Words;
}

/** A rule that the municipality's own profile weighs or sets in its own way. */
export interface Adjusted {
  readonly rule: string;
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly because: string;
}

/** What a plan shows: findings, what could not be told and which data would tell it, what was not examined. */
export interface Report {
  readonly asOf: string;
  readonly method: string;
  /** The profile that chose the rules: one of ours by id, or the municipality's own. */
  readonly profile: string;
  /** The law was read to this day. When it is before `asOf`, later changes were not seen. */
  readonly lawReadTo: string | null;
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly notExamined: readonly NotExamined[];
  readonly rules: readonly RuleOutcome[];
  /** Rules that the profile or the method turns off, and why: they were not asked, which is no pass. */
  readonly off: readonly Off[];
  /** Rules that the profile makes lighter or gives other options, and why. */
  readonly adjusted: readonly Adjusted[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    /** Rules with at least one answer, and rules that were run on something. */
    readonly rulesAnswered: number;
    readonly rulesAsked: number;
  };
}
