import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";

/** Balanced scorecard: goals, success factors and measures in perspectives that each organisation chooses for itself. */
export const balancedScorecard: Method = {
  id: "balanced-scorecard",
  title: { sv: "Balanserat styrkort", en: "Balanced scorecard" },
  known: {
    sv: "Delarna är allmänt kända: perspektiv, mål, framgångsfaktor, mått och aktivitet. De svenska källorna är bara lästa i sin början. De fyra perspektiven är de klassiska; kommuner väljer egna (Landstinget Sörmland 2017: medborgare, medarbetare, process och förnyelse, miljö, ekonomi). Skriv egna i en metod som utgår från denna. Gränsen på hälften av måtten är vårt val.",
    en: "The parts are well known: perspective, goal, success factor, measure and activity. The Swedish sources were read in their opening only. The four perspectives are the classic ones; municipalities choose their own (Landstinget Sörmland 2017: citizen, staff, process and renewal, environment, economy). Write yours in a method that extends this one. The limit of half the measures is our choice.",
  },
  sources: [methodSources["bsc-study"].url, methodSources["bsc-sormland-2017"].url],
  labels: {
    goal: { sv: "strategiskt mål", en: "strategic goal" },
    goals: { sv: "strategiska mål", en: "strategic goals" },
    indicator: { sv: "mått", en: "scorecard figure" },
    activity: { sv: "aktivitet", en: "activity" },
  },
  perspectives: [
    { key: "financial", label: { sv: "Ekonomi", en: "Financial" } },
    { key: "customer", label: { sv: "Invånare och brukare", en: "Residents and users" } },
    { key: "process", label: { sv: "Processer", en: "Processes" } },
    { key: "learning", label: { sv: "Lärande och utveckling", en: "Learning and growth" } },
  ],
  stages: [
    {
      key: "perspective",
      label: { sv: "Perspektiv", en: "Perspective" },
      heldBy: "goals.perspective",
    },
    { key: "goal", label: { sv: "Mål", en: "Goal" }, heldBy: "goals" },
    {
      key: "successFactor",
      label: { sv: "Framgångsfaktor", en: "Success factor" },
      heldBy: "goals.qualityFactors",
    },
    { key: "figure", label: { sv: "Mått", en: "Scorecard figure" }, heldBy: "indicators" },
    { key: "activity", label: { sv: "Aktivitet", en: "Activity" }, heldBy: "activities" },
  ],
  rules: {
    "goal-placed-in-method": "warning",
    "perspective-has-goal": "warning",
    "perspective-balance": { options: { share: 0.5 } },
    "stage-skipped": "info",
  },
};
