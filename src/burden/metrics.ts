import type { Metric } from "./metric.js";

const table = [
  {
    id: "by-goal",
    title: {
      sv: "Vilka mål följs upp, och vad tar det?",
      en: "Which goals are followed up, and what does it take?",
    },
    definition: {
      sv: "Tid och pengar för krav som följer upp målet. Ett krav som följer upp flera mål delas lika mellan dem, så att summan stämmer.",
      en: "Time and money of the demands that follow up the goal. A demand that follows up several is shared out among them in equal parts, so that the sum is kept.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "ours",
    sources: [],
  },
  {
    id: "gold-plating",
    title: {
      sv: "Vad begärs utöver det lagen minst kräver, och vem har beslutat det?",
      en: "What is asked beyond the lawful least, and who decided it?",
    },
    definition: {
      sv: "Tid × (1 − lagens lägsta antal gånger / antalet gånger som begärs), och hela tiden där lagen inte kräver något. Innehåll och form utöver lagens minsta visas bredvid. Det som inte är sagt räknas för sig.",
      en: "Time × (1 − the law's least number of times / the number of times asked), and all of it where the law asks nothing. Content and form beyond the lawful least are shown beside. What is not told is counted apart.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "ours",
    sources: ["uk-scm-2005"],
  },
] as const satisfies readonly Metric[];

export type MetricId = (typeof table)[number]["id"];

/** What the burden can be seen by: every lens with its definition, in the order in which they are shown. */
export const metrics: readonly (Metric & { readonly id: MetricId })[] = table;
