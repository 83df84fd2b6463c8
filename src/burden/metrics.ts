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
] as const satisfies readonly Metric[];

export type MetricId = (typeof table)[number]["id"];

/** What the burden can be seen by: every lens with its definition, in the order in which they are shown. */
export const metrics: readonly (Metric & { readonly id: MetricId })[] = table;
