import type { Words } from "../../../sources/words.js";

/** How often, without anything more to say: what is written, and what else is understood. */
export interface Phrase {
  readonly written: Words;
  /** In small letters. */
  readonly understood: readonly string[];
}

/** By the code of how often it comes. */
export const recurrencePhrases: Readonly<Record<string, Phrase>> = {
  year: {
    written: { sv: "varje år", en: "every year" },
    understood: [
      "år",
      "årligen",
      "årsvis",
      "en gång om året",
      "en gång per år",
      "1 gång per år",
      "1 gång/år",
      "1 ggr/år",
      "per år",
      "yearly",
      "annually",
      "once a year",
      "year",
    ],
  },
  half: {
    written: { sv: "varje halvår", en: "every half year" },
    understood: [
      "halvår",
      "halvårsvis",
      "per halvår",
      "half-yearly",
      "every half-year",
      "half-year",
    ],
  },
  interim: {
    written: { sv: "delår", en: "interim" },
    understood: [
      "delårsrapport",
      "vid delår",
      "en gång om året, delår",
      "interim report",
      "once a year, interim",
    ],
  },
  tertial: {
    written: { sv: "varje tertial", en: "every four months" },
    understood: ["tertial", "tertialsvis", "tertialvis", "per tertial", "every tertial"],
  },
  quarter: {
    written: { sv: "varje kvartal", en: "every quarter" },
    understood: ["kvartal", "kvartalsvis", "per kvartal", "quarterly", "quarter"],
  },
  month: {
    written: { sv: "varje månad", en: "every month" },
    understood: [
      "månad",
      "månadsvis",
      "månatligen",
      "månatlig",
      "per månad",
      "en gång i månaden",
      "1 gång per månad",
      "1 gång/månad",
      "1 ggr/månad",
      "12 gånger per år",
      "12 gånger om året",
      "12 gånger/år",
      "12 ggr per år",
      "12 ggr/år",
      "monthly",
      "once a month",
      "12 times a year",
      "month",
    ],
  },
  week: {
    written: { sv: "varje vecka", en: "every week" },
    understood: [
      "vecka",
      "veckovis",
      "per vecka",
      "en gång i veckan",
      "1 gång per vecka",
      "1 gång/vecka",
      "1 ggr/vecka",
      "weekly",
      "once a week",
      "week",
    ],
  },
  case: {
    written: { sv: "när det händer", en: "when it happens" },
    understood: [
      "när ett ärende kommer",
      "vid behov",
      "vid händelse",
      "per ärende",
      "för varje ärende",
      "by the case",
      "when needed",
      "per case",
    ],
  },
};

/** Every how many years, in words. */
export const yearSteps: Readonly<Record<string, number>> = {
  "vartannat år": 2,
  "vart tredje år": 3,
  "vart fjärde år": 4,
  "vart femte år": 5,
  "every other year": 2,
  "every second year": 2,
  "every third year": 3,
  "every fourth year": 4,
  "every fifth year": 5,
};

/** Every how many weeks, in words. */
export const weekSteps: Readonly<Record<string, number>> = {
  "varannan vecka": 2,
  "var tredje vecka": 3,
  "var fjärde vecka": 4,
  "every other week": 2,
  "every second week": 2,
};
