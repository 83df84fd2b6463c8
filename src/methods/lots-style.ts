import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";
import { practice } from "../sources/practice.js";

/** Lots-style: from the mission and those we exist for, through goal and follow-up, to improvement and back. The default. */
export const lotsStyle: Method = {
  id: "lots-style",
  title: { sv: "Lots-liknande styrning", en: "Lots-style steering" },
  known: {
    sv: "Lots® är ett varumärke. Offentliga källor bekräftar bara några av orden (uppdrag, dem vi är till för, situationsanalys, kännetecken och, genom Lindesberg, kvalitetsfaktorer). Ordningen mellan de tolv stegen är vår rekonstruktion, inte metodens egen. Katrineholms styrsystem har fyra perspektiv; två av dem är namngivna (dem vi är till för, uppdraget), de två andra är vår slutsats. Metodens egna frågor, roller och skalor är inte kända.",
    en: "Lots® is a trademark. Public sources confirm only some of the words (mission, those we exist for, situation analysis, hallmarks and, through Lindesberg, quality factors). The order of the twelve stages is our reconstruction, not the method's own. Katrineholm's system has four perspectives; two are named (those we exist for, the mission), the other two are our conclusion. The method's own questions, roles and scales are not known.",
  },
  sources: [
    methodSources["katrineholm-model"].url,
    methodSources["katrineholm-memoirs"].citation,
    methodSources["svc-orebro"].citation,
    practice["lindesberg-model"].url,
  ],
  labels: {
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
    indicator: { sv: "indikator", en: "indicator" },
    cycle: { sv: "uppföljning", en: "follow-up" },
    hallmark: { sv: "kännetecken", en: "hallmark" },
    targetGroup: { sv: "dem vi är till för", en: "those we exist for" },
  },
  perspectives: [
    {
      key: "those-we-exist-for",
      label: { sv: "Dem vi är till för", en: "Those we exist for" },
    },
    { key: "mission", label: { sv: "Uppdraget", en: "The mission" } },
    {
      key: "resources",
      label: {
        sv: "Ekonomiska ramar och resurser (vår slutsats)",
        en: "Financial frames and resources (our conclusion)",
      },
    },
    {
      key: "results",
      label: {
        sv: "Resultat och nytta (vår slutsats)",
        en: "Results and benefit (our conclusion)",
      },
    },
  ],
  stages: [
    { key: "mission", label: { sv: "Uppdrag", en: "Mission" }, heldBy: "units.mission" },
    {
      key: "existsFor",
      label: { sv: "Dem vi är till för", en: "Those we exist for" },
      heldBy: "units.existsFor",
    },
    {
      key: "needs",
      label: { sv: "Behov och förväntningar", en: "Needs and expectations" },
      heldBy: "needs",
    },
    {
      key: "situationAnalysis",
      label: { sv: "Situationsanalys", en: "Situation analysis" },
      heldBy: "goals.situationAnalysis",
    },
    {
      key: "qualityFactors",
      label: { sv: "Kritiska kvalitetsfaktorer", en: "Critical quality factors" },
      heldBy: "goals.qualityFactors",
    },
    { key: "hallmarks", label: { sv: "Kännetecken", en: "Hallmarks" }, heldBy: "goals.hallmarks" },
    { key: "goal", label: { sv: "Mål eller åtagande", en: "Goal or commitment" }, heldBy: "goals" },
    { key: "indicator", label: { sv: "Indikator", en: "Indicator" }, heldBy: "indicators" },
    { key: "activity", label: { sv: "Aktivitet", en: "Activity" }, heldBy: "activities" },
    { key: "followUp", label: { sv: "Uppföljning", en: "Follow-up" }, heldBy: "occasions" },
    {
      key: "analysis",
      label: { sv: "Analys", en: "Analysis" },
      heldBy: "occasions.assessments.causes",
    },
    { key: "improvement", label: { sv: "Förbättring", en: "Improvement" }, heldBy: "improvements" },
  ],
};
