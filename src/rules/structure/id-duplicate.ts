import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";

/** Is it clear which one is meant? An id stands for one thing only. */
export const idDuplicate = defineRule({
  id: "id-duplicate",
  family: "structure",
  on: "organisation",
  force: "structure",
  principles: ["wholeView"],
  title: { sv: "Varje id står för en enda sak", en: "Each id stands for one thing only" },
  reason: {
    sv: "När två saker har samma id går det inte att veta vilken en hänvisning gäller.",
    en: "When two things have the same id, nobody knows which one a reference means.",
  },
  fix: {
    sv: "Ge den ena ett annat id, eller ta bort den om den är en dubblett.",
    en: "Give one of them another id, or take it away if it is a copy.",
  },
  message: {
    sv: "{entity} har samma id som något annat i planen.",
    en: "{entity} has the same id as something else in the plan.",
  },
  sources: [ownChoice("A reference must lead to one thing.")],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Två mål, två id.", en: "Two goals, two ids." },
        plan: { goals: [{ id: "goal:kf-1" }, { id: "goal:kf-2" }] },
      },
    ],
    bad: [
      {
        says: { sv: "Två mål delar id.", en: "Two goals share an id." },
        plan: { goals: [{ id: "goal:kf-1" }, { id: "goal:kf-1" }] },
      },
    ],
  }),
  check: (_, { q }, tell) => {
    q.eachDuplicate(({ id }) => tell.finding({ cause: id }));
  },
});
