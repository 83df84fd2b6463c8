import { missingSetting } from "./missing-setting.js";
import type { Report, Untold } from "./report.js";

/** A fact that the plan does not tell, and what it would do to tell it. */
export interface NextFact {
  /** The field, `goal.owner`; `complete: goals` when it is completeness that is not told. */
  readonly field: string;
  /** Questions that it would answer, as the only fact still missing once those before it in the list are told. */
  readonly answers: number;
  /** The rules that ask them, by id. */
  readonly rules: readonly string[];
}

/** How much of what was asked could be answered, and which facts would answer most of the rest. */
export interface Coverage {
  /** One question is one rule put to one entity. */
  readonly questions: number;
  readonly answered: number;
  readonly cannotTell: number;
  /** Outside what was examined: another law, or the law of another time. */
  readonly notExamined: number;
  /** The facts to tell next, at most five, chosen so that together they answer the most. */
  readonly next: readonly NextFact[];
}

/** What waits for a setting is not answered by a fact, however many the plan tells. */
const waitsForFacts = ({ missing }: Lack): boolean =>
  missing.every((field) => missingSetting(field) === undefined);

/** Entities for which a rule lacks the same facts. */
interface Lack {
  readonly rule: string;
  /** What of it is still to be told. */
  missing: readonly string[];
  readonly count: number;
}

const mostFacts = 5;

const isWithin = (fields: readonly string[], told: readonly string[]): boolean =>
  fields.every((field) => told.includes(field));

const answeredBy = (lacks: readonly Lack[], told: readonly string[]): readonly Lack[] =>
  lacks.filter(({ missing }) => missing.length > 0 && isWithin(missing, told));

const total = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0);

const byText = (a: readonly string[], b: readonly string[]): number =>
  a.join() < b.join() ? -1 : 1;

/** The facts that answer most for each of them: one, or some that are only of use together. */
const best = (lacks: readonly Lack[], room: number): readonly string[] | undefined => {
  const sets = new Map(lacks.map(({ missing }) => [missing.join(), missing]));
  const worth = [...sets.values()]
    .filter(({ length }) => length > 0 && length <= room)
    .map((fields) => ({ fields, each: total(answeredBy(lacks, fields)) / fields.length }));
  worth.sort((a, b) => b.each - a.each || byText(a.fields, b.fields));
  return worth[0]?.fields;
};

const next = (lacks: Lack[]): readonly NextFact[] => {
  const facts: NextFact[] = [];
  while (facts.length < mostFacts) {
    const fields = best(lacks, mostFacts - facts.length);
    if (fields === undefined) return facts;
    const left = [...fields];
    while (left.length > 0) {
      left.sort((a, b) => total(answeredBy(lacks, [b])) - total(answeredBy(lacks, [a])));
      const field = left.shift() as string;
      const answered = answeredBy(lacks, [field]);
      const rules = [...new Set(answered.map(({ rule }) => rule))].sort();
      facts.push({ field, answers: total(answered), rules });
      for (const lack of lacks) lack.missing = lack.missing.filter((one) => one !== field);
    }
  }
  return facts;
};

/**
 * How much could be answered, and which facts would answer most of the rest? A question counts as answered by a fact
 * only when that is the only one it lacks. What a rule asks next, once it has that fact, is not known beforehand, so
 * the numbers are the most that can be hoped for.
 *
 * @example
 * ```ts
 * import { check, coverage } from "styrkedja/check";
 *
 * const { questions, answered, next } = coverage(check(plan, { asOf: "2026-11-01" }));
 * answered < questions; // true
 * next.length; // 5
 * ```
 */
export const coverage = (report: Pick<Report, "rules">): Coverage => {
  const lacks = report.rules.flatMap(({ rule, untold }) =>
    untold.map(({ fields, count }: Untold): Lack => ({ rule, missing: fields, count })),
  );
  const sum = (of: "answered" | "outside"): number =>
    report.rules.reduce((all, outcome) => all + outcome[of], 0);
  const [answered, cannotTell, notExamined] = [sum("answered"), total(lacks), sum("outside")];
  return {
    questions: answered + cannotTell + notExamined,
    answered,
    cannotTell,
    notExamined,
    next: next(lacks.filter(waitsForFacts)),
  };
};
