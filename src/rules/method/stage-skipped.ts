import type { Goal } from "../../plan/entities/goal.js";
import type { EntityReferencePath, Query } from "../../plan/query.js";
import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** Parts whose entities hold a stage of a goal by pointing to it. */
const pointing = [
  ["indicators", "indicator"],
  ["activities", "activity"],
  ["improvements", "improvement"],
] as const;

/** By part: the way from its entities to the goal, and what must be told before an empty one counts. */
interface Pointing {
  readonly path: EntityReferencePath;
  readonly missing: string | undefined;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Is the stage there? `true`, `false`, or the fact that would tell it; `null` when the goal is not where to look. */
const stageOf = (
  goal: Goal,
  heldBy: string,
  q: Query,
  parts: ReadonlyMap<string, Pointing>,
): boolean | string | null => {
  if (heldBy === "goals") return true;
  if (heldBy.startsWith("goals.")) {
    const field = heldBy.slice("goals.".length) as keyof Goal & string;
    return isStated(goal, field) ? !isEmpty(goal[field]) : `goal.${field}`;
  }
  const part = parts.get(heldBy);
  if (!part) return null;
  return q.count(goal.id, part.path) > 0 || (part.missing ?? false);
};

const method = {
  id: "own",
  title: { sv: "Egen metod", en: "Own method" },
  sources: ["https://example.org/styrsystem"],
  stages: [
    {
      key: "analysis",
      label: { sv: "Situationsanalys", en: "Situation analysis" },
      heldBy: "goals.situationAnalysis",
    },
    { key: "goal", label: { sv: "Mål", en: "Goal" }, heldBy: "goals" },
    { key: "figure", label: { sv: "Indikator", en: "Indicator" }, heldBy: "indicators" },
    { key: "work", label: { sv: "Aktivitet", en: "Activity" }, heldBy: "activities" },
  ],
  rules: { "stage-skipped": "info" },
};
const complete = [{ part: "indicators" }, { part: "activities" }];
const goal = { id: "goal:a", situationAnalysis: { text: "Var tredje äter ensam." } };

/** Was a step jumped over? The stages of the method that a goal goes through are filled in order. */
export const stageSkipped = defineRule({
  id: "stage-skipped",
  family: "method",
  on: "goal",
  optIn: true,
  force: "ownChoice",
  principles: ["knowledge"],
  title: {
    sv: "Inget steg i metoden hoppas över",
    en: "No stage of the method is jumped over",
  },
  reason: {
    sv: "Varje steg ger det nästa sitt underlag. Hoppas ett över står det som följer på lösare grund.",
    en: "Each stage gives the next one its ground. When one is jumped over, what follows stands on looser ground.",
  },
  fix: {
    sv: "Gå tillbaka till steget, eller ta bort det ur metoden om det inte behövs.",
    en: "Go back to the stage, or take it out of the method if it is not needed.",
  },
  message: {
    sv: "{entity} har steget ”{later}” men inte ”{stage}”, som kommer före.",
    en: "{entity} has the stage “{later}” but not “{stage}”, which comes before.",
  },
  sources: [practice["lindesberg-model"], ownChoice("The stages of a method come in their order.")],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Alla steg i ordning.", en: "All stages in order." },
        plan: {
          method,
          complete,
          goals: [goal],
          indicators: [{ id: "indicator:a", goals: ["goal:a"] }],
          activities: [{ id: "activity:a", goals: ["goal:a"] }],
        },
      },
      {
        says: { sv: "De sista stegen är inte tagna än.", en: "The last stages are still to come." },
        plan: { method, complete, goals: [goal] },
      },
    ],
    bad: [
      {
        says: { sv: "Arbete utan indikator.", en: "Work without an indicator." },
        plan: {
          method,
          complete,
          goals: [goal],
          activities: [{ id: "activity:a", goals: ["goal:a"] }],
        },
      },
    ],
  }),
  inForce: true,
  prepare: ({ q, asOf }): ReadonlyMap<string, Pointing> =>
    new Map(
      pointing.map(([part, kind]) => {
        const isUntold = q.all(kind).some((entity) => !isStated(entity, "goals"));
        const isTold = q.isComplete(part, { period: asOf });
        const missing = isUntold ? `${kind}.goals` : isTold ? undefined : `complete: ${part}`;
        return [part, { path: `${kind}.goals[]`, missing }];
      }),
    ),
  check: (entity, { q, method: { stages = [] }, prepared }, tell) => {
    let later: (typeof stages)[number] | undefined;
    let laterUnknown: string | undefined;
    for (let at = stages.length - 1; at >= 0; at--) {
      const stage = stages[at] as (typeof stages)[number];
      const state = stage.heldBy === undefined ? null : stageOf(entity, stage.heldBy, q, prepared);
      if (state === true) later = stage;
      else if (typeof state === "string") {
        if (later) tell.cannotTell(state);
        laterUnknown ??= state;
      } else if (state === false) {
        if (later) tell.finding({ params: { stage: stage.label, later: later.label } });
        else if (laterUnknown !== undefined) tell.cannotTell(laterUnknown);
      }
    }
  },
});
