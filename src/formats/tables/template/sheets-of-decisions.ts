import type { TemplateColumn } from "./template-column.js";

const yesOrNo = { sv: ["ja", "nej"], en: ["yes", "no"] } as const;

const registers: readonly TemplateColumn[] = [
  {
    field: "label",
    example: { sv: "Utbildningsnämndens delegationsordning", en: "Delegation by the school board" },
  },
  { field: "board", example: { sv: "Barn- och utbildningsnämnden", en: "School board" } },
  { field: "decidedOn", example: { sv: { day: "2025-01-20" }, en: { day: "2025-01-20" } } },
  { field: "reviewedOn", example: { sv: null, en: null } },
];

const delegations: readonly TemplateColumn[] = [
  { field: "number", example: { sv: "4.10", en: "4.10" } },
  {
    field: "label",
    heading: { sv: "Ärende", en: "Matter" },
    example: { sv: "Skolskjuts", en: "School transport" },
  },
  { field: "law", example: { sv: "10 kap. 32 § skollagen", en: "10 kap. 32 § skollagen" } },
  {
    field: "to",
    heading: { sv: "Delegat", en: "Delegate" },
    hint: {
      sv: "funktionens eller utskottets namn, som i tabellerna Funktioner och Enheter; flera med semikolon emellan",
      en: "the name of the position or committee, as in the sheets Positions and Units; several with semicolons between",
    },
    example: { sv: "Förvaltningschef skola", en: "Head of schools" },
  },
  { field: "substitutes", example: { sv: null, en: null } },
  {
    field: "limits",
    heading: { sv: "Beloppsgräns", en: "Amount limit" },
    hint: {
      sv: "500 000 kr, 100 000–500 000 kr eller 10 prisbasbelopp",
      en: "500 000 kr, 100 000–500 000 kr or 10 price base amounts",
    },
    example: { sv: "500 000 kr", en: "500 000 kr" },
  },
  {
    field: "notify",
    heading: { sv: "Anmälan", en: "Reporting" },
    hint: {
      sv: "om besluten anmäls till nämnden: ja, nej, nästa sammanträde, varje månad",
      en: "whether decisions are reported to the board: yes, no",
    },
    choices: { sv: ["ja", "nej", "nästa sammanträde", "varje månad"], en: ["yes", "no"] },
    example: { sv: "ja", en: "yes" },
  },
  {
    field: "mayPassOn",
    heading: { sv: "Vidaredelegation", en: "Passing on" },
    choices: yesOrNo,
    example: { sv: "nej", en: "no" },
  },
  {
    field: "register",
    example: { sv: "Utbildningsnämndens delegationsordning", en: "Delegation by the school board" },
  },
  { field: "from", example: { sv: "Barn- och utbildningsnämnden", en: "School board" } },
  { field: "note", example: { sv: null, en: null } },
];

const houseRules: readonly TemplateColumn[] = [
  {
    field: "label",
    example: { sv: "Riktlinje för lokalbokning", en: "Guideline for booking of rooms" },
  },
  {
    field: "ground",
    heading: { sv: "Beslutat av", en: "Decided by" },
    hint: {
      sv: "fullmäktige, nämnden, ledningen, egen vana, eller organets namn",
      en: "council, board, management, own habit, or the name of the body",
    },
    example: { sv: "fullmäktige", en: "council" },
  },
  {
    field: "ground.decidedOn",
    heading: { sv: "Beslutsdatum", en: "Date of decision" },
    example: { sv: { day: "2021-06-14" }, en: { day: "2021-06-14" } },
  },
  { field: "purpose", example: { sv: "Lokalerna används mer", en: "Rooms are used more" } },
  { field: "binding", example: { sv: "ja", en: "yes" } },
  { field: "owner", example: { sv: "Skolförvaltningen", en: "School administration" } },
  { field: "appliesTo", example: { sv: "Skolförvaltningen", en: "School administration" } },
  { field: "reviewBy", example: { sv: { day: "2027-06-30" }, en: { day: "2027-06-30" } } },
  { field: "minutesPerYear", example: { sv: 120, en: 120 } },
];

/** Delegation registers and the municipality's own rules. */
export const decisionSheets = { registers, delegations, houseRules } as const;
