import type { Goal } from "../../plan/entities/goal.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** What law or the state asks for may well say how; then it is not for the municipality to leave open. */
const fromOutside: ReadonlySet<NonNullable<Goal["ground"]>["kind"]> = new Set([
  "statute",
  "ordinance",
  "agencyRule",
  "grantCondition",
  "eu",
]);

/** Does it say what, not how? A goal of the council or a board states a result and leaves the way there to those who work. */
export const goalSaysWhatNotHow = defineRule({
  id: "goal-says-what-not-how",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["roomForAction", "trust"],
  title: {
    sv: "Mål uppifrån säger vad som ska nås, inte hur arbetet ska göras",
    en: "Goals from above say what is to be reached, not how to work",
  },
  reason: {
    sv: "Den som möter medborgaren vet bäst hur. Ett mål som beskriver arbetssättet tar bort det utrymmet, och ingen vet vad det skulle ge.",
    en: "Those who meet the citizen know best how. A goal that describes the way of working takes away that room, and nobody knows what it was to give.",
  },
  fix: {
    sv: "Fråga vad arbetssättet ska ge och gör det till målet.",
    en: "Ask what the way of working is meant to give, and make that the goal.",
  },
  message: {
    sv: "{entity} beskriver {kind} i stället för ett resultat.",
    en: "{entity} describes {kind} instead of a result.",
  },
  terms: {
    activity: { sv: "en aktivitet", en: "an activity" },
    method: { sv: "ett arbetssätt", en: "a way of working" },
  },
  sources: [
    goalLiterature["lakartidningen-2015"],
    goalLiterature["gu-2016"],
    literature["sou-2018-47"],
    literature["rka-analysis"],
  ],
  needs: ["level", "kind"],
  inPractice: {
    sv: "Ett nämndmål i Exempelkommun är ett klockslag för möten, utan stöd i lag. Nämnden kan i stället besluta vad mötena ska ge.",
    en: "A board's goal in Exempelkommun is a time of day for meetings, with no ground in law. The board can decide instead what the meetings are to give.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "”Den som har hemtjänst möter få och kända medarbetare.”",
          en: "“Those with home care meet few and known carers.”",
        },
        plan: { goals: [{ id: "goal:carers", level: "board", kind: "outcome", ground: null }] },
      },
      {
        says: {
          sv: "Arbetssättet är villkor för ett statsbidrag.",
          en: "The way of working is a condition of a grant.",
        },
        plan: {
          goals: [
            {
              id: "goal:groups",
              level: "board",
              kind: "method",
              ground: { kind: "grantCondition" },
            },
          ],
        },
      },
      {
        says: { sv: "En enhet väljer själv.", en: "A unit chooses for itself." },
        plan: { goals: [{ id: "goal:meeting", level: "unit", kind: "method", ground: null }] },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Alla enheter håller morgonmöte klockan åtta.”",
          en: "“All units hold a morning meeting at eight.”",
        },
        plan: {
          goals: [
            { id: "goal:meeting", level: "board", kind: "method", ground: { kind: "board" } },
            { id: "goal:courses", level: "council", kind: "activity", ground: null },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.level === undefined || goal.level === "council" || goal.level === "board",
  check: (goal, _, tell) => {
    const { kind, ground } = goal;
    if (kind !== "activity" && kind !== "method") return;
    if (!isStated(goal, "ground")) tell.cannotTell("goal.ground");
    else if (!ground || !fromOutside.has(ground.kind)) {
      tell.finding({ path: "kind", params: { kind } });
    }
  },
});
