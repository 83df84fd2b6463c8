import type { TemplateColumn } from "./template-column.js";

const goals: readonly TemplateColumn[] = [
  { field: "label", example: { sv: "Fler elever når gymnasiet", en: "More pupils go on" } },
  { field: "level", example: { sv: "nämnd", en: "board" } },
  { field: "owner", example: { sv: "Barn- och utbildningsnämnden", en: "School board" } },
  { field: "serves", example: { sv: "Alla unga i arbete", en: "Every young person in work" } },
  { field: "statement", example: { sv: null, en: null } },
  { field: "horizon", example: { sv: "2026–2029", en: "2026–2029" } },
  { field: "decidedOn", example: { sv: { day: "2025-12-15" }, en: { day: "2025-12-15" } } },
];

const indicators: readonly TemplateColumn[] = [
  {
    field: "label",
    example: { sv: "Behöriga till yrkesprogram", en: "Pupils qualified for upper secondary" },
  },
  { field: "goals", example: { sv: "Fler elever når gymnasiet", en: "More pupils go on" } },
  { field: "role", example: { sv: "målvärde", en: "target" } },
  { field: "definition", example: { sv: "Andel elever i årskurs 9", en: "Share of year 9" } },
  { field: "unitOfMeasure", example: { sv: "procent", en: "per cent" } },
  { field: "polarity", example: { sv: "högre är bättre", en: "higher is better" } },
  {
    field: "source",
    heading: { sv: "Källa", en: "Source" },
    hint: {
      sv: "varifrån siffran kommer: Kolada, SCB, enkät, verksamhetssystem",
      en: "where the figure comes from: Kolada, SCB, survey, register",
    },
    example: { sv: "Kolada", en: "Kolada" },
  },
  { field: "collection", example: { sv: null, en: null } },
  {
    field: "target",
    heading: { sv: "Målvärde", en: "Target" },
    hint: {
      sv: "ett tal: 85, minst 85 eller 80–90",
      en: "a number: 85, at least 85 or 80–90",
    },
    example: { sv: "minst 90", en: "at least 90" },
  },
];

const observations: readonly TemplateColumn[] = [
  {
    field: "indicator",
    example: { sv: "Behöriga till yrkesprogram", en: "Pupils qualified for upper secondary" },
  },
  { field: "unit", example: { sv: "Barn- och utbildningsnämnden", en: "School board" } },
  { field: "period", example: { sv: "2025", en: "2025" } },
  { field: "value", example: { sv: 87.5, en: 87.5 } },
  { field: "women", example: { sv: 89, en: 89 } },
  { field: "men", example: { sv: 86, en: 86 } },
  { field: "missing", example: { sv: null, en: null } },
  { field: "comment", example: { sv: null, en: null } },
];

/** What is aimed at, and the figures that tell of it. */
export const goalSheets = { goals, indicators, observations } as const;
