import { type Option, same } from "./option-shape.js";

/** Options of `styrkedja stratsys` alone. */
export const stratsysOptions = {
  layout: {
    value: same("names|rows|columns"),
    means: {
      sv: "namn, för inläsning för hand (annars); eller externa koder, för ett källsystem: en rad för varje värde, eller en kolumn för varje måttkolumn",
      en: "names, to be imported by hand (else); or external codes, for a source system: a row for each value, or a column for each measure column",
    },
  },
  figure: {
    value: same("outcome|women|men|comparison|target"),
    means: {
      sv: "utfallet (annars), kvinnornas, männens, det som utfallet jämförs med, eller målvärdet",
      en: "the outcome (else), that of women, of men, what it is compared with, or the target",
    },
  },
  codes: {
    value: { sv: "SIFFRA=KOD,…", en: "FIGURE=CODE,…" },
    means: {
      sv: "måttkolumnens externa kod för varje siffra som ska skrivas: outcome=UTFALL,women=KVINNOR",
      en: "the external code of the measure column for each figure to be written: outcome=ACTUAL,women=WOMEN",
    },
  },
  order: {
    value: { sv: "KOLUMN,…", en: "COLUMN,…" },
    means: {
      sv: "kolumnernas ordning (annars unit,date,measure,value: enhet, dag, mått, värde)",
      en: "the order of the columns (else unit,date,measure,value)",
    },
  },
  heading: {
    value: same("yes|no"),
    means: {
      sv: "börja med en rubrikrad? (annars ja för names, nej för rows, alltid för columns)",
      en: "begin with a row of headings? (else yes for names, no for rows, always for columns)",
    },
  },
  decimals: {
    value: { sv: "ANTAL", en: "COUNT" },
    means: {
      sv: "avrunda till så många decimaler (annars som de står)",
      en: "round to so many decimals (else as they stand)",
    },
  },
  "untold-unit": {
    value: { sv: "ENHET", en: "UNIT" },
    means: {
      sv: "enheten för värden där planen inte säger vilken enhet det gäller (annars är de inte med, och räknas upp)",
      en: "the unit of values of which the plan does not say the unit (else they are left out, and listed)",
    },
  },
} as const satisfies Readonly<Record<string, Option>>;
