import type { Method } from "../plan/method.js";
import { goalLiterature } from "../sources/goal-literature.js";
import { methodSources } from "../sources/method-sources.js";

/** Kalmar's everyday improvement: a little better every day, by those who do the work, with mandate and means. */
export const kalmar: Method = {
  id: "kalmar",
  title: { sv: "Varje dag lite bättre (Kalmar)", en: "A little better every day (Kalmar)" },
  known: {
    sv: "Strategin (fullmäktige 26 april 2007), de årliga förbättringsprogrammen, värdeorden öppna, engagerade, kunniga och att över 200 grupper var utbildade i februari 2017 står i källorna. Att varje förbättring ska ha ett ursprung, och att ett uppdrag utan befogenheter eller resurser är ett fynd, är vår omskrivning till regler.",
    en: "The strategy (council, 26 April 2007), the yearly improvement programmes, the value words open, engaged, knowledgeable, and that more than 200 groups had been trained by February 2017 stand in the sources. That each improvement has an origin, and that a task without mandate or means is a finding, is our wording of it as rules.",
  },
  sources: [
    methodSources["kalmar-background"].url,
    methodSources["kalmar-pilot"].url,
    methodSources["tillitsdelegationen-care"].url,
    goalLiterature["sou-2018-38-resources"].url,
  ],
  labels: {
    improvement: { sv: "förbättring", en: "improvement" },
    programme: { sv: "förbättringsprogram", en: "improvement programme" },
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
  },
  stages: [
    { key: "goal", label: { sv: "Mål", en: "Goal" }, heldBy: "goals" },
    { key: "improvement", label: { sv: "Förbättring", en: "Improvement" }, heldBy: "improvements" },
  ],
  rules: {
    "improvement-has-origin": "warning",
    "assignment-has-mandate-and-means": "warning",
  },
};
