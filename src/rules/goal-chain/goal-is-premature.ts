import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** Do we know enough to set this goal? Before it comes a situation analysis, or at least one hallmark. */
export const goalIsPremature = defineRule({
  id: "goal-is-premature",
  family: "goal-chain",
  on: "goal",
  force: "ownChoice",
  principles: ["knowledge"],
  title: {
    sv: "Före målet finns en situationsanalys eller minst ett kännetecken",
    en: "Before the goal there is a situation analysis or at least one hallmark",
  },
  reason: {
    sv: "Den som varken vet hur läget är eller vad som ska synas när målet är nått är för tidigt ute med ett mål.",
    en: "Whoever knows neither how things are nor what will be seen when the goal is reached is too early with a goal.",
  },
  fix: {
    sv: "Beskriv läget, eller skriv vad som syns när målet är nått.",
    en: "Describe how things are, or write what can be seen when the goal is reached.",
  },
  message: {
    sv: "{entity} har varken situationsanalys eller kännetecken.",
    en: "{entity} has neither situation analysis nor hallmarks.",
  },
  sources: [
    practice["lindesberg-model"],
    ownChoice("In the Lots-style order situation analysis and hallmarks come before the goal."),
  ],
  needs: [],
  inPractice: {
    sv: "Tre mål utan vare sig analys eller kännetecken. Den som ska nå dem vet inte var de börjar eller hur de ser ut när de är nådda.",
    en: "Three goals with neither analysis nor hallmark. Those who are to reach them know neither where they begin nor how it looks when they are reached.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Läget är analyserat.", en: "The situation has been analysed." },
        plan: {
          goals: [{ id: "goal:a", situationAnalysis: { text: "Var tredje äter ensam." } }],
        },
      },
      {
        says: { sv: "Det finns ett kännetecken.", en: "There is a hallmark." },
        plan: {
          indicators: [{ id: "indicator:a" }],
          goals: [
            {
              id: "goal:a",
              situationAnalysis: null,
              hallmarks: [{ label: { sv: "Fler äter ihop" }, indicators: ["indicator:a"] }],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Varken det ena eller det andra.", en: "Neither the one nor the other." },
        plan: { goals: [{ id: "goal:a", situationAnalysis: null, hallmarks: [] }] },
      },
    ],
  }),
  inForce: true,
  check: (goal, _, tell) => {
    if (goal.situationAnalysis || goal.hallmarks?.length) return;
    const untold = (["situationAnalysis", "hallmarks"] as const).filter(
      (field) => !isStated(goal, field),
    );
    for (const field of untold) tell.cannotTell(`goal.${field}`);
    if (untold.length === 0) tell.finding();
  },
});
