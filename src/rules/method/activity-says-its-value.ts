import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";

/** What does the resident get from it? Each activity says what it is worth to those we exist for. */
export const activitySaysItsValue = defineRule({
  id: "activity-says-its-value",
  family: "method",
  on: "activity",
  optIn: true,
  force: "method",
  principles: ["citizenFocus"],
  title: {
    sv: "Varje aktivitet säger vad den är värd för dem vi är till för",
    en: "Each activity says what it is worth to those we exist for",
  },
  reason: {
    sv: "Arbete som ingen kan säga nyttan av för invånaren tar tid från sådant som går att säga den av.",
    en: "Work whose worth to the resident nobody can tell takes time from work whose worth can be told.",
  },
  fix: {
    sv: "Skriv nyttan i en mening, eller låt bli att göra det.",
    en: "Write its worth in one sentence, or leave it undone.",
  },
  message: {
    sv: "Ingen har sagt vad {entity} är värd för dem vi är till för.",
    en: "Nobody has said what {entity} is worth to those we exist for.",
  },
  sources: [methodSources["borlange-model"]],
  needs: ["benefit"],
  examples: () => ({
    good: [
      {
        says: { sv: "Nyttan är sagd.", en: "Its worth is told." },
        plan: {
          method: "borlange",
          activities: [
            { id: "activity:a", benefit: "Svar samma dag i stället för efter en vecka." },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen har sagt nyttan.", en: "Nobody has told its worth." },
        plan: { method: "borlange", activities: [{ id: "activity:a", benefit: null }] },
      },
    ],
  }),
  check: ({ benefit }, _, tell) => {
    if (!benefit?.trim()) tell.finding({ path: "benefit" });
  },
});
