import type { TemplateColumn } from "./template-column.js";

const units: readonly TemplateColumn[] = [
  { field: "label", example: { sv: "Skolförvaltningen", en: "School administration" } },
  { field: "kind", example: { sv: "förvaltning", en: "administration" } },
  { field: "parent", example: { sv: "Barn- och utbildningsnämnden", en: "School board" } },
  { field: "reportsTo", example: { sv: "Barn- och utbildningsnämnden", en: "School board" } },
  { field: "staff", example: { sv: 640, en: 640 } },
  { field: "note", example: { sv: null, en: null } },
];

const positions: readonly TemplateColumn[] = [
  { field: "label", example: { sv: "Förvaltningschef skola", en: "Head of schools" } },
  { field: "unit", example: { sv: "Skolförvaltningen", en: "School administration" } },
  { field: "kind", example: { sv: "anställd", en: "employed" } },
  { field: "role", example: { sv: null, en: null } },
  { field: "holders", example: { sv: 1, en: 1 } },
  {
    field: "headOfAdministrationFor",
    example: { sv: "Barn- och utbildningsnämnden", en: "School board" },
  },
];

/** The organisation: units and functions. */
export const bodySheets = { units, positions } as const;
