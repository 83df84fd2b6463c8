import type { Method } from "../plan/method.js";

/** Lots-style: from the mission and those we exist for, through goal and follow-up, to improvement and back. The default. */
export const lotsStyle: Method = {
  id: "lots-style",
  title: { sv: "Lots-liknande styrning", en: "Lots-style steering" },
  known: {
    sv: "Lots® är ett varumärke. Offentliga källor bekräftar bara några av orden (uppdrag, dem vi är till för, situationsanalys, kännetecken och, genom Lindesberg, kvalitetsfaktorer). Ordningen mellan de tolv stegen är vår rekonstruktion, inte metodens egen.",
    en: "Lots® is a trademark. Public sources confirm only some of the words (mission, those we exist for, situation analysis, hallmarks and, through Lindesberg, quality factors). The order of the twelve stages is our reconstruction, not the method's own.",
  },
  sources: [
    "https://www.lindesberg.se/kommun-och-politik/kommunfakta/mal-och-resultat/styrmodell",
    "http://www.katrineholm.se/Om-kommunen/Kommunens-styrmodell/",
  ],
  labels: {
    goal: { sv: "mål", en: "goal" },
    hallmark: { sv: "kännetecken", en: "hallmark" },
    targetGroup: { sv: "dem vi är till för", en: "those we exist for" },
  },
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
