import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";

/** Who answers for this goal? Each goal has one unit responsible and, below the council, a function to ask. */
export const goalHasOwner = defineRule({
  id: "goal-has-owner",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["trust", "wholeView"],
  title: {
    sv: "Varje mål har en ansvarig enhet och en funktion att fråga",
    en: "Each goal has a unit responsible and a function to ask",
  },
  reason: {
    sv: "Ett mål som ingen svarar för följs upp av alla och nås av ingen.",
    en: "A goal that nobody answers for is followed up by everyone and reached by no one.",
  },
  fix: {
    sv: "Skriv vilken enhet och vilken funktion som svarar för målet.",
    en: "Name the unit and the function that answer for the goal.",
  },
  message: { sv: "{entity} har ingen {missing}.", en: "{entity} has no {missing}." },
  terms: {
    owner: { sv: "ansvarig enhet", en: "unit responsible" },
    ownerPosition: { sv: "funktion att fråga", en: "function to ask" },
  },
  sources: [literature["rka-analysis"]],
  needs: ["level", "owner"],
  inPractice: {
    sv: "Klimatmålet är beslutat sedan 2022 och har ingen ansvarig. Kommunstyrelsen utser en i ett beslut.",
    en: "The climate goal was set in 2022, and nobody answers for it. The executive names one in a single decision.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Nämndens mål har enhet och funktion.",
          en: "A board's goal with a unit and a function.",
        },
        plan: {
          units: [{ id: "unit:sn" }],
          positions: [{ id: "position:head", unit: "unit:sn" }],
          goals: [
            { id: "goal:sn-4", level: "board", owner: "unit:sn", ownerPosition: "position:head" },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen funktion att fråga.", en: "Nobody to ask." },
        plan: {
          units: [{ id: "unit:sn" }],
          goals: [{ id: "goal:sn-4", level: "board", owner: "unit:sn", ownerPosition: null }],
        },
      },
    ],
  }),
  inForce: true,
  check: (goal, _, tell) => {
    if (goal.owner === null) tell.finding({ path: "owner", params: { missing: "owner" } });
    if (goal.level === "council" || goal.level === "vision") return;
    if (goal.ownerPosition === undefined) tell.cannotTell("goal.ownerPosition");
    else if (goal.ownerPosition === null) {
      tell.finding({ path: "ownerPosition", params: { missing: "ownerPosition" } });
    }
  },
});
