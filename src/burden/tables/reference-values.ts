import type { Words } from "../../sources/words.js";

/** What somebody else has measured: to hold one's own figure against, never a norm. */
export interface ReferenceValue {
  readonly value: Words;
  /** Id in the register of sources, which says how well it was read. */
  readonly source: string;
}

/** Published figures on reporting, in the words of those who read them. They count different things in different countries. */
export const referenceValues: readonly ReferenceValue[] = [
  {
    value: {
      sv: "Norge, statens krav på kommunerna, slutet av 2016: 155 blanketter, drygt 123 årsarbeten i hela landet",
      en: "Norway, the state's demands on municipalities, end of 2016: 155 forms, a little over 123 person-years in the whole country",
    },
    source: "norway-kor-2016",
  },
  {
    value: {
      sv: "Norge, samma register: 95 årsarbeten 2019, 98 i juni 2020",
      en: "Norway, the same register: 95 person-years in 2019, 98 in June 2020",
    },
    source: "norpublica-2020",
  },
  {
    value: {
      sv: "Sverige, statliga enkäter som når SKR: 79 år 2005, 167 år 2019",
      en: "Sweden, state surveys that reach SKR: 79 in 2005, 167 in 2019",
    },
    source: "skr-surveys-2019",
  },
  {
    value: {
      sv: "Svenska lärare, 3 600 dagböcker: 13 procent av tiden är administrativt och praktiskt arbete, 3 procent ren administration",
      en: "Swedish teachers, 3,600 diaries: 13 per cent of the time is administrative and practical work, 3 per cent pure administration",
    },
    source: "teacher-diaries",
  },
  {
    value: {
      sv: "Nederländerna, mål för vården: högst 20 procent av arbetstiden",
      en: "The Netherlands, target for care: at most 20 per cent of the working time",
    },
    source: "dutch-ceiling",
  },
  {
    value: {
      sv: "Engelsk sjukvård: klinisk personal 2–10 timmar i veckan; 65 procent av det insamlade kändes användbart",
      en: "Health care in England: clinicians 2–10 hours a week; 65 per cent of what was collected felt useful",
    },
    source: "nhs-burden",
  },
  {
    value: {
      sv: "USA, 180 statliga enkäter, 12,6 miljoner timmar: 14 av dem står för nästan två tredjedelar",
      en: "US, 180 surveys, 12.6 million hours: 14 of them stand for nearly two thirds",
    },
    source: "gao-1999",
  },
];
