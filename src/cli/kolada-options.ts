import type { Option } from "./option-shape.js";

/** Options of what is asked of Kolada. */
export const koladaOptions = {
  kpi: {
    value: { sv: "NYCKELTAL,…", en: "INDICATOR,…" },
    means: {
      sv: "nyckeltal i Kolada: N00945,U07451",
      en: "indicators in Kolada: N00945,U07451",
    },
  },
  municipality: {
    value: { sv: "KOD,…", en: "CODE,…" },
    means: {
      sv: "kommuner, riket eller grupper i Kolada: 0483,0000,G35895",
      en: "municipalities, the country or groups in Kolada: 0483,0000,G35895",
    },
  },
  ou: {
    value: { sv: "KOD,…", en: "CODE,…" },
    means: {
      sv: "enskilda skolor, hem och andra enheter i Kolada: V15E…",
      en: "single schools, homes and other units in Kolada: V15E…",
    },
  },
  years: {
    value: { sv: "ÅR,…", en: "YEAR,…" },
    means: { sv: "åren, 2020,2021 (annars alla)", en: "the years, 2020,2021 (else all)" },
  },
  "compare-with": {
    value: { sv: "KOD", en: "CODE" },
    means: {
      sv: "riket (0000), gruppen eller kommunen i Kolada som siffrorna ställs bredvid; behövs när svaren har flera",
      en: "the country (0000), group or municipality in Kolada that figures are set beside; needed when the answers have several",
    },
  },
  "saved-on": {
    value: { sv: "DAG", en: "DAY" },
    means: {
      sv: "dagen då svaren hämtades ur Kolada; annars den som står i filen",
      en: "the day on which the answers were fetched from Kolada; else the one in the file",
    },
  },
  all: {
    means: {
      sv: "sök efter alla indikatorer utan id i Kolada, inte bara dem som samlas in för hand",
      en: "look for all indicators without a number in Kolada, not only those collected by hand",
    },
  },
} as const satisfies Readonly<Record<string, Option>>;
