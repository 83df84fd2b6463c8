import type { Plan } from "../plan/plan.js";

/** A small plan to start from: one goal from council to board, a follow-up, a reporting obligation and a delegation. */
export const starterPlan: Plan = {
  $schema: "./node_modules/styrkedja/schema/plan.schema.json",
  format: 1,
  title: "En plan att börja med",
  note: "Byt ut innehållet mot ert eget. Nästan allt är frivilligt: det som inte står här är inte sagt, null betyder att det inte finns något, [] att listan är tom. Namn får ändras, id får inte. Replace this with your own. What is absent is not told, null means none, [] that the list is empty.",
  describedOn: "2026-11-01",
  organisation: {
    id: "organisation:exempel",
    label: { sv: "Exempelkommun" },
    kind: "municipality",
  },
  complete: [
    {
      part: "goals",
      period: "2026",
      note: "Alla mål för 2026 finns med. Ta bort raden om de inte gör det: bara där något är komplett räknas det som saknas.",
    },
  ],
  units: [
    { id: "unit:kf", kind: "council", label: { sv: "Kommunfullmäktige" }, parent: null },
    { id: "unit:ks", kind: "executive", label: { sv: "Kommunstyrelsen" }, parent: "unit:kf" },
    {
      id: "unit:vard",
      kind: "board",
      label: { sv: "Vård- och omsorgsnämnden" },
      parent: "unit:kf",
      mission: { text: "Stöd och omsorg för den som behöver det." },
      existsFor: ["targetGroup:aldre"],
    },
  ],
  positions: [
    {
      id: "position:vardchef",
      label: { sv: "förvaltningschef, vård och omsorg" },
      unit: "unit:vard",
      kind: "employed",
      headOfAdministrationFor: ["unit:vard"],
    },
  ],
  targetGroups: [{ id: "targetGroup:aldre", label: { sv: "Äldre i kommunen" } }],
  matters: [
    {
      id: "matter:hemtjanst",
      label: { sv: "Beslut om hemtjänst" },
      note: "Flaggorna (flags) sätts av en människa som kan lagen; de gissas aldrig.",
    },
  ],
  goals: [
    {
      id: "goal:farre-ensamma",
      label: { sv: "Färre äldre känner sig ensamma" },
      level: "council",
      owner: "unit:ks",
      ground: { kind: "council" },
      horizon: "2026",
      forWhom: ["targetGroup:aldre"],
    },
    {
      id: "goal:moten-varje-vecka",
      label: { sv: "Den som vill träffar någon varje vecka" },
      level: "board",
      owner: "unit:vard",
      ownerPosition: "position:vardchef",
      ground: { kind: "board" },
      horizon: "2026",
      serves: ["goal:farre-ensamma"],
      forWhom: ["targetGroup:aldre"],
    },
  ],
  cycles: [
    {
      id: "cycle:delar",
      label: { sv: "Delårsrapport" },
      kind: "interim",
      from: ["unit:vard"],
      to: ["unit:ks", "unit:kf"],
      recurrence: { every: "interim" },
      due: { by: "months", months: 2 },
      purpose: "control",
      form: "report",
      goals: ["goal:farre-ensamma"],
      effort: { minutes: { low: 240, likely: 480, high: 960 } },
    },
  ],
  obligations: [
    {
      id: "obligation:sjukfranvaro",
      label: { sv: "Sjukfrånvaro varje månad" },
      from: ["unit:vard"],
      to: ["unit:ks"],
      recurrence: { every: "month" },
      due: { by: "days", days: 15 },
      ground: { kind: "management", citation: null },
      purpose: "control",
      form: "report",
      note: "Ingen har sagt vad den tar i tid: summan av bördan blir ”minst”.",
    },
  ],
  delegations: [
    {
      id: "delegation:hemtjanst",
      number: "1.1",
      from: "unit:vard",
      to: { kind: "employee", positions: ["position:vardchef"] },
      parent: null,
      matters: ["matter:hemtjanst"],
      law: [{ sfs: "2017:725", chapter: "7", section: "5" }],
    },
  ],
};
