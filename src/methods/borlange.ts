import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";

/** Borlänge: four pieces, five watchwords, and every activity says what the resident gets from it. */
export const borlange: Method = {
  id: "borlange",
  title: { sv: "Borlänges styrmodell", en: "Borlänge's steering model" },
  known: {
    sv: "De fyra bitarna, de fem ledorden och att nämnderna visar i mål och åtaganden hur de bidrar till fullmäktiges mål står på kommunens sidor. Att bitarna här är perspektiv, och vilka regler som hör till vilket ledord, är vår tolkning. För tillgänglighet har vi ingen regel.",
    en: "The four pieces, the five watchwords and that boards show in goals and commitments how they serve the council's goals stand on the municipality's pages. That the pieces are perspectives here, and which rules belong to which watchword, is our reading. For accessibility we have no rule.",
  },
  sources: [
    methodSources["borlange-model"].url,
    methodSources["borlange-values"].url,
    methodSources["borlange-older"].url,
  ],
  labels: {
    goal: { sv: "mål eller åtagande", en: "goal or commitment" },
    goals: { sv: "mål och åtaganden", en: "goals and commitments" },
    benefit: { sv: "Borlängebons nytta", en: "worth to the resident" },
  },
  perspectives: [
    { key: "quality", label: { sv: "Kvalitetsledning", en: "Quality management" } },
    { key: "planning", label: { sv: "Planering", en: "Planning" } },
    { key: "leadership", label: { sv: "Ledarskap", en: "Leadership" } },
    { key: "values", label: { sv: "Värdegrund", en: "Values" } },
  ],
  lenses: [
    {
      key: "decentralisation",
      label: {
        sv: "Decentralisering: beslut på lägsta nivå, med befogenhet",
        en: "Decentralisation: decisions at the lowest level, with the mandate",
      },
      rules: ["assignment-has-mandate-and-means", "redelegation-permitted"],
    },
    {
      key: "simplification",
      label: { sv: "Förenkling", en: "Simplification" },
      rules: ["double-reporting", "self-made-rule-has-reason"],
    },
    { key: "accessibility", label: { sv: "Tillgänglighet", en: "Accessibility" }, rules: [] },
    {
      key: "efficiency",
      label: { sv: "Effektivitet", en: "Efficiency" },
      rules: ["report-has-use", "activity-says-its-value"],
    },
    {
      key: "groupBenefit",
      label: { sv: "Koncernnytta", en: "Group benefit" },
      rules: ["goal-has-origin", "council-goal-carried-by-board"],
    },
  ],
  rules: {
    "activity-says-its-value": "warning",
    "perspective-has-goal": "warning",
    "goal-placed-in-method": "warning",
  },
};
