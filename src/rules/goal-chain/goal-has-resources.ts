import { goalLiterature } from "../../sources/goal-literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

/** Is there money for it? A goal of the council or a board is in the budget, or is said to fit the frame there is. */
export const goalHasResources = defineRule({
  id: "goal-has-resources",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["support", "wholeView"],
  title: {
    sv: "Varje mål har medel i budgeten eller ryms inom befintlig ram",
    en: "Each goal has means in the budget or fits the frame there is",
  },
  reason: {
    sv: "Den som får ett mål utan medel får bära hela avvägningen själv. Det är bättre att säga det öppet.",
    en: "Whoever is given a goal without means has to carry the whole trade-off alone. It is better to say so openly.",
  },
  fix: {
    sv: "Peka ut var i budgeten medlen finns, skriv att målet ryms inom ramen, eller ta upp frågan där målet beslutades.",
    en: "Point to the line of the budget, write that the goal fits the frame, or raise the question where the goal was decided.",
  },
  message: { sv: "Målet {entity} {why}.", en: "The goal {entity} {why}." },
  terms: {
    unfunded: { sv: "är beslutat utan medel", en: "was decided without means" },
    untied: {
      sv: "har inga medel i budgeten och sägs inte rymmas inom ramen",
      en: "has no means in the budget and is not said to fit the frame",
    },
  },
  sources: [
    practice["borgholm-2015"],
    goalLiterature["stratsys-goal-chains"],
    goalLiterature["sou-2018-38-resources"],
  ],
  needs: ["level", "resources"],
  inPractice: {
    sv: "Klimatmålet i Exempelkommun är beslutat av fullmäktige utan medel. Ekonomichefen kan ta upp det i budgetarbetet; ingen chef ska behöva lösa det ensam.",
    en: "The climate goal of Exempelkommun was decided by the council without means. The head of finance can raise it in the budget work; no manager should have to solve it alone.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Medlen står i budgeten.", en: "The means are in the budget." },
        plan: {
          goals: [
            {
              id: "goal:two-carers",
              level: "board",
              resources: { mode: "budget", reference: "Mål och budget 2026 s. 41" },
            },
          ],
        },
      },
      {
        says: { sv: "Det ryms inom ramen.", en: "It fits the frame." },
        plan: {
          goals: [{ id: "goal:two-carers", level: "board", resources: { mode: "withinFrame" } }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Två medarbetare vid varje besök”, utan medel.",
          en: "“Two carers at every visit”, without means.",
        },
        plan: {
          goals: [
            { id: "goal:two-carers", level: "board", resources: { mode: "unfunded" } },
            { id: "goal:untied", level: "council", resources: null },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.level === undefined || goal.level === "council" || goal.level === "board",
  check: ({ resources }, _, tell) => {
    if (!resources) tell.finding({ path: "resources", params: { why: "untied" } });
    else if (resources.mode === "unfunded") {
      tell.finding({ path: "resources.mode", params: { why: "unfunded" } });
    }
  },
});
