import type { Plan } from "../../../src/plan/index.js";

/**
 * Answers in the shape of version 3. N01951 is told as the annual account of Katrineholm 2018 has it (with the country's
 * figure beside), N11102 and N15535 as Ale's table of 2018; the rest is made up and says so in its title.
 */
const value = (gender: string, number: number | null, more: object = {}) => ({
  gender,
  count: 1,
  status: number === null ? "Missing" : "",
  value: number,
  isdeleted: false,
  ...more,
});

export const answer = (values: readonly unknown[], next: string | null = null) => ({
  values,
  next_url: next,
  previous_url: null,
  count: values.length,
});

export const kpiAnswer = answer([
  {
    id: "N01951",
    title: "Invånare totalt, antal",
    description: "Antal invånare totalt den 31/12.\\nAvser alla\u00a0åldrar. Källa: SCB.",
    is_divided_by_gender: true,
    municipality_type: "A",
    operating_area: "Befolkning",
    perspective: "Volymer",
    publication_date: "2019-02-21",
    publ_period: "2018",
    has_ou_data: false,
    auspice: "X",
  },
  {
    id: "N11102",
    title: "Inskrivna barn per årsarbetare i förskolan",
    description: "Påhittad beskrivning utan källa",
    is_divided_by_gender: false,
    municipality_type: "K",
    operating_area: null,
    perspective: null,
    publication_date: null,
    publ_period: null,
    has_ou_data: true,
    auspice: null,
  },
  {
    id: "U99991",
    title: "Påhittad serie som har slutat, andel (%) (-2020)",
    description: "",
    is_divided_by_gender: false,
    municipality_type: "K",
  },
]);

export const dataAnswer = answer([
  {
    kpi: "N01951",
    municipality: "0483",
    period: 2018,
    values: [value("T", 34550), value("K", 17216), value("M", 17334)],
  },
  { kpi: "N01951", municipality: "0000", period: 2018, values: [value("T", 35277)] },
  { kpi: "N01951", municipality: "0483", period: 2019, values: [value("T", null)] },
  {
    kpi: "N01951",
    municipality: "0483",
    period: 2020,
    values: [value("T", 1, { isdeleted: true })],
  },
]);

export const municipalityAnswer = answer([
  { id: "0000", title: "Riket", type: "L" },
  { id: "0483", title: "Katrineholm", type: "K" },
  { id: "1440", title: "Ale", type: "K" },
]);

export const katrineholm = {
  format: 1,
  organisation: { id: "organisation:katrineholm", kind: "municipality", code: "0483" },
} as const satisfies Plan;

export const saved = (...answers: readonly unknown[]) =>
  answers.map((json, at) => ({ file: `svar-${at + 1}.json`, json }));

export { value };
