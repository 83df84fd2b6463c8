import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

/** How will we see it? Each hallmark has an indicator that shows it. */
export const hallmarkHasIndicator = defineRule({
  id: "hallmark-has-indicator",
  family: "goal-chain",
  on: "goal",
  force: "ownChoice",
  principles: ["knowledge"],
  title: {
    sv: "Varje kännetecken har en indikator",
    en: "Each hallmark has an indicator",
  },
  reason: {
    sv: "Ett kännetecken är något som kan iakttas. Utan indikator vet ingen om det syns.",
    en: "A hallmark is something that can be observed. Without an indicator nobody knows whether it shows.",
  },
  fix: {
    sv: "Koppla en indikator till kännetecknet, eller skriv om det så att det går att iaktta.",
    en: "Link an indicator to the hallmark, or reword it so that it can be observed.",
  },
  message: {
    sv: "Kännetecken nummer {number} hos {entity} har ingen indikator.",
    en: "Hallmark number {number} of {entity} has no indicator.",
  },
  sources: [
    practice["lindesberg-model"],
    ownChoice("In the Lots-style order a hallmark is observable, and the indicator observes it."),
  ],
  needs: ["hallmarks"],
  inPractice: {
    sv: "Studiero har ett kännetecken som ingen siffra och inget samtal visar. Skolan kan välja en fråga ur den enkät som redan görs.",
    en: "Calm in class has a hallmark that no figure shows. The school can pick a question from the survey that is already made.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Kännetecknet följs med en indikator.",
          en: "An indicator shows the hallmark.",
        },
        plan: {
          indicators: [{ id: "indicator:lunch" }],
          goals: [
            {
              id: "goal:a",
              hallmarks: [{ label: { sv: "Fler äter ihop" }, indicators: ["indicator:lunch"] }],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Kännetecknet saknar indikator.", en: "The hallmark has no indicator." },
        plan: {
          goals: [
            { id: "goal:a", hallmarks: [{ label: { sv: "Fler äter ihop" }, indicators: [] }] },
          ],
        },
      },
    ],
  }),
  inForce: true,
  check: (goal, _, tell) => {
    for (const [at, { indicators }] of (goal.hallmarks ?? []).entries()) {
      if (indicators === undefined) tell.cannotTell("goal.hallmarks[].indicators");
      else if (indicators.length === 0) {
        tell.finding({ path: `hallmarks[${at}].indicators`, params: { number: at + 1 } });
      }
    }
  },
});
