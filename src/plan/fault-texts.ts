import type { FaultCode } from "./fault.js";

type Words = { readonly expected: string; readonly found: string; readonly nearest: string };

/** How each fault is told, in Swedish and English. `nearest` is empty or a whole sentence. */
export const faultTexts: {
  readonly [C in FaultCode]: {
    readonly sv: (w: Words) => string;
    readonly en: (w: Words) => string;
  };
} = {
  "not-an-object": {
    sv: (w) => `Här ska stå ett objekt, { … }, men det står ${w.found}.`,
    en: (w) => `An object, { … }, is expected here, but ${w.found} was found.`,
  },
  missing: {
    sv: (w) => `Fältet saknas. Här ska stå ${w.expected}.`,
    en: (w) => `The field is missing. Expected ${w.expected}.`,
  },
  "unknown-key": {
    sv: (w) => `Fältet ${w.found} finns inte här.${w.nearest} Egna uppgifter läggs under "ext".`,
    en: (w) => `There is no field ${w.found} here.${w.nearest} Your own data go under "ext".`,
  },
  "forbidden-key": {
    sv: (w) => `Fältnamnet ${w.found} är inte tillåtet. Välj ett annat namn.`,
    en: (w) => `The field name ${w.found} is not allowed. Choose another name.`,
  },
  "wrong-type": {
    sv: (w) => `Här ska stå ${w.expected}, men det står ${w.found}.${w.nearest}`,
    en: (w) => `Expected ${w.expected}, but found ${w.found}.${w.nearest}`,
  },
  "wrong-format": {
    sv: (w) => `${w.found} är inte skrivet som ${w.expected}.${w.nearest}`,
    en: (w) => `${w.found} is not written as ${w.expected}.${w.nearest}`,
  },
  "not-allowed": {
    sv: (w) => `${w.found} är inget av de tillåtna värdena: ${w.expected}.${w.nearest}`,
    en: (w) => `${w.found} is none of the values allowed: ${w.expected}.${w.nearest}`,
  },
  "out-of-range": {
    sv: (w) => `${w.found} är utanför det tillåtna: ${w.expected}.`,
    en: (w) => `${w.found} is outside what is allowed: ${w.expected}.`,
  },
  "malformed-text": {
    sv: () => "Texten innehåller ett halvt tecken (ett ensamt surrogat). Skriv om tecknet.",
    en: () => "The text holds half a character (a lone surrogate). Write the character again.",
  },
  "not-plain": {
    sv: () => "Bara vanlig JSON får stå här, högst 32 nivåer djup och utan fältnamn som __proto__.",
    en: () =>
      "Only plain JSON may stand here, at most 32 levels deep and without names such as __proto__.",
  },
  "no-match": {
    sv: (w) => `${w.found} stämmer inte med något av det som får stå här: ${w.expected}.`,
    en: (w) => `${w.found} matches nothing that may stand here: ${w.expected}.`,
  },
};

/** How it is told that a day is written as it should be and is in no calendar. `why` is a part of a sentence. */
export const noSuchDayTexts = {
  sv: (w: Words, why: string) => `${w.found} finns inte: ${why}. Skriv ${w.expected}.`,
  en: (w: Words, why: string) => `There is no ${w.found}: ${why}. Write ${w.expected}.`,
} as const;

/** What a value should be, in Swedish and English, by zod's name of the type or by the format's own name. */
export const expectedTexts: Readonly<Record<string, { readonly sv: string; readonly en: string }>> =
  {
    string: { sv: "en text inom citattecken", en: "a text in quotes" },
    number: { sv: "ett tal utan citattecken", en: "a number without quotes" },
    int: { sv: "ett heltal", en: "a whole number" },
    boolean: { sv: "true eller false", en: "true or false" },
    array: { sv: "en lista, [ … ]", en: "a list, [ … ]" },
    object: { sv: "ett objekt, { … }", en: "an object, { … }" },
    record: { sv: "ett objekt, { … }", en: "an object, { … }" },
    day: {
      sv: "en dag som finns, till exempel 2026-08-31",
      en: "a day that exists, such as 2026-08-31",
    },
    date: {
      sv: "en dag, en månad eller ett år: 2026-08-31, 2026-08 eller 2026",
      en: "a day, a month or a year: 2026-08-31, 2026-08 or 2026",
    },
    period: {
      sv: "en period: 2026, 2026-H1, 2026-T2, 2026-Q3, 2026-08, 2026-W07, 2026-08-31 eller 2026-01/2026-08",
      en: "a period: 2026, 2026-H1, 2026-T2, 2026-Q3, 2026-08, 2026-W07, 2026-08-31 or 2026-01/2026-08",
    },
    monthDay: { sv: "månad och dag, till exempel 04-15", en: "month and day, such as 04-15" },
    pattern: {
      sv: "fältet ska skrivas (formen står i docs/plan.md)",
      en: "the field should be (the form is in docs/plan.md)",
    },
    key: {
      sv: "ett namn på högst 100 vanliga tecken",
      en: "a name of at most 100 ordinary characters",
    },
    slug: {
      sv: "a–z, 0–9 och bindestreck (skriv å och ä som a, ö som o)",
      en: "a–z, 0–9 and hyphens (write å and ä as a, ö as o)",
    },
  };
