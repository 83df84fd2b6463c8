import type { TemplateColumn } from "./template-column.js";

const obligations: readonly TemplateColumn[] = [
  {
    field: "from",
    heading: { sv: "Vem", en: "Who" },
    example: { sv: "Skolförvaltningen", en: "School administration" },
  },
  {
    field: "to",
    heading: { sv: "Till vem", en: "To whom" },
    example: { sv: "Skolverket", en: "National Agency for Education" },
  },
  {
    field: "label",
    heading: { sv: "Vad", en: "What" },
    example: { sv: "Elevregistret", en: "Register of pupils" },
  },
  { field: "recurrence", example: { sv: "varje år", en: "every year" } },
  {
    field: "ground",
    heading: { sv: "Varför", en: "Why" },
    hint: {
      sv: "vem som kräver det, och efter ett kolon var det står: lag, förordning, föreskrift, bidragsvillkor, EU, fullmäktige, nämnd, ledning, egen vana",
      en: "who asks for it, and after a colon where it is written: statute, ordinance, agency rule, grant condition, EU, council, board, management, own habit",
    },
    example: { sv: "lag", en: "statute" },
  },
  {
    field: "due",
    heading: { sv: "Senast", en: "Due" },
    hint: {
      sv: "15 dagar efter perioden, 10 arbetsdagar efter perioden: då kan dagen stå i en kalender",
      en: "15 days after the period, 10 working days after the period: then the day can stand in a calendar",
    },
    example: { sv: "30 dagar efter perioden", en: "30 days after the period" },
  },
  {
    field: "effort.minutes",
    heading: { sv: "Minuter per gång", en: "Minutes each time" },
    hint: {
      sv: "arbetstid för den som lämnar, varje gång: 90, eller 60–120",
      en: "working time of who delivers, each time: 90, or 60–120",
    },
    example: { sv: "60–120", en: "60–120" },
  },
  { field: "purpose", example: { sv: "statistik", en: "statistics" } },
  { field: "note", example: { sv: null, en: null } },
];

/** What is asked of whom. */
export const reportSheets = { obligations } as const;
