import { parsePeriod } from "../calendar/parse-period.js";
import type { Occasion } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";

/** What one occasion said about one goal. */
export type Assessment = NonNullable<Occasion["assessments"]>[number];

export interface Assessed {
  readonly occasion: Occasion;
  readonly assessment: Assessment;
  /** The last day it is about. */
  readonly end: string;
}

/** Finds the assessments of a goal; each occasion is gone through once, however many goals it took up. */
export interface Assessments {
  /** Those about a time that had ended by the day, the latest first; of equally late ones by id. */
  of(goal: string): readonly Assessed[];
}

export const assessments = (q: Query, asOf: string): Assessments => {
  const byOccasion = new Map<Occasion, ReadonlyMap<string, Assessment>>();
  const told = (occasion: Occasion): ReadonlyMap<string, Assessment> => {
    const known = byOccasion.get(occasion);
    if (known) return known;
    const made = new Map<string, Assessment>();
    for (const assessment of occasion.assessments ?? []) {
      if (!made.has(assessment.goal)) made.set(assessment.goal, assessment);
    }
    byOccasion.set(occasion, made);
    return made;
  };
  return {
    of: (goal) =>
      q
        .refs(goal, "occasion.assessments[].goal")
        .flatMap((occasion): Assessed[] => {
          const assessment = told(occasion).get(goal);
          const end = occasion.period === undefined ? undefined : parsePeriod(occasion.period)?.to;
          if (!assessment || end === undefined || end > asOf) return [];
          return [{ occasion, assessment, end }];
        })
        .sort((a, b) => order(b.end, a.end) || order(a.occasion.id, b.occasion.id)),
  };
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
