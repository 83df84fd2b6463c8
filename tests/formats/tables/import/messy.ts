import type { Sheet } from "../../../../src/formats/tables/sheet.js";

/** Three lists as they lie on desks, all made up, with headings in two rows; and what they call things by. */

export const register: Sheet = {
  file: "delegationsordning.xlsx",
  name: "Omsorgsnämnden",
  rows: [
    ["Sjöby kommun"],
    ["Delegationsordning för omsorgsnämnden, antagen 2025-03-12 § 24"],
    [],
    [
      "Nr",
      "Ärende/Beslut",
      "Lagrum",
      "Delegat",
      null,
      "Belopps-\ngräns (kr)",
      "Anmäls",
      "Kommentar",
    ],
    [null, null, null, "Ordinarie", "Ersättare", null, null, null],
    ["1 Allmänna ärenden"],
    [
      "1.1",
      "Yttrande till tillsynsmyndighet",
      "6 kap. 38 § KL",
      "Förvaltningschef",
      "Enhetschef",
      null,
      "Ja",
      null,
    ],
    [
      "1.2",
      "Ärende som inte kan vänta",
      "6 kap. 39 § KL",
      "Ordförande",
      null,
      null,
      "Ja",
      "se nämndens beslut",
    ],
    [],
    ["2", "Ekonomi"],
    ["2.1", "Inköp inom budget", null, "Enhetschef", null, 100_000, "Nej", null],
    [
      "2.10",
      "Avskrivning av fordran",
      null,
      "Förvaltningschef",
      null,
      "0,5 pbb",
      "månadsvis",
      null,
    ],
  ],
};

export const indicators: Sheet = {
  file: "nyckeltal.csv",
  rows: [
    ["Uppföljning av nyckeltal, augusti"],
    ["Nyckeltal", "Enhet", "Mätfrekvens", "Utfall", null, null, "Målvärde", "Källa"],
    [null, null, null, "2023", 2024, "2025", "2026", null],
    ["Nöjda brukare i hemtjänsten", "%", "varje år", "84,5", 86, "..", "minst 90", "Kolada"],
    ["Sjukfrånvaro", "%", "varje månad", "7,1", "6,8", 6.9, 6, "register: Heroma"],
    ["Fallskador", "antal", null, 120, 133, null, null, null],
  ],
};

export const reports: Sheet = {
  file: "rapporter.csv",
  rows: [
    ["Rapportkalender"],
    ["Vem", "Rapport", "Mottagare", "Frekvens/Periodicitet", "Lagkrav", "Tidsåtgång", null],
    [null, null, null, null, null, "Timmar", "Minuter"],
    [
      "Hemtjänst norr",
      "Månadsrapport ekonomi",
      "Omsorgsnämnden",
      "varje månad",
      "ledning",
      2,
      null,
    ],
    [
      "Omsorgsförvaltningen",
      "Ej verkställda beslut",
      "Omsorgsnämnden",
      "varje kvartal",
      "lag",
      null,
      90,
    ],
    ["Hemtjänst norr", "Brukarråd", null, "varje år", "egen vana", "1,5", null],
  ],
};

export const units: Sheet = {
  file: "enheter.csv",
  rows: [
    ["Enhet", "Typ", "Överordnad enhet"],
    ["Omsorgsnämnden", "nämnd", null],
    ["Omsorgsförvaltningen", "förvaltning", "Omsorgsnämnden"],
    ["Hemtjänst norr", null, "Omsorgsförvaltningen"],
  ],
};

export const positions: Sheet = {
  file: "funktioner.csv",
  rows: [
    ["Befattning", "Förvaltning", "Typ"],
    ["Förvaltningschef", "Omsorgsförvaltningen", "anställd"],
    ["Enhetschef", "Hemtjänst norr", "anställd"],
  ],
};

/** Where the headings of each end, from 1, and how many rows they take. */
export const desk: readonly {
  readonly sheet: Sheet;
  readonly row: number;
  readonly count: number;
}[] = [
  { sheet: register, row: 5, count: 2 },
  { sheet: indicators, row: 3, count: 2 },
  { sheet: reports, row: 3, count: 2 },
  { sheet: units, row: 1, count: 1 },
  { sheet: positions, row: 1, count: 1 },
];
