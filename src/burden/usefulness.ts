import type { Metric } from "./metric.js";

/** The metrics of what the hours are good for: the way, the balance, the use, the copies, our own rules, what is invested. */
export const usefulness = [
  {
    id: "chain",
    title: {
      sv: "Vilken väg går svaren, och hur länge väntar de?",
      en: "Which way do answers go, and how long do they wait?",
    },
    definition: {
      sv: "Tyngd = (timmar hos den som lämnar + timmar hos alla händer på vägen) / timmar hos den som lämnar, som kvot av summor. Väntan är dagar som svaret ligger hos varje hand.",
      en: "Factor = (hours at the source + hours of all hands on the way) / hours at the source, as a ratio of totals. Waiting is days that the answer lies at each hand.",
    },
    unit: { sv: "timmar, gånger och dagar", en: "hours, times and days" },
    status: "ours",
    sources: [],
  },
  {
    id: "purpose-balance",
    title: {
      sv: "Kontroll eller lärande?",
      en: "Control or learning?",
    },
    definition: {
      sv: "Timmar för kontroll delat med timmar för lärande, efter det syfte som är sagt. Bara brister: andel avslutade uppföljningar där något mål nåddes åtminstone delvis men där det är känt att inget som gick bra har skrivits.",
      en: "Hours of control divided by hours of learning, by the purpose that is told. Shortfalls only: the share of closed follow-ups in which some goal was met at least in part but of which it is known that nothing that went well was written.",
    },
    unit: { sv: "timmar och kvot", en: "hours and a ratio" },
    status: "ours",
    sources: ["bringselius-2019"],
  },
  {
    id: "information-yield",
    title: {
      sv: "Vad leder tiden till?",
      en: "What does the time lead to?",
    },
    definition: {
      sv: "Timmar för svar som har använts, som andel av de timmar där användningen är känd. Aldrig använd: loggen över användning förs och är tom, eller mottagaren använder svaret till ingenting. En avsedd användning utan logg räknas för sig.",
      en: "Hours of answers that have been used, as a share of the hours of which the use is known. Never used: the log of uses is kept and empty, or the receiver uses the answer for nothing. A use that is meant but has no log counts apart.",
    },
    unit: {
      sv: "timmar, andel och beslut per 100 timmar",
      en: "hours, a share and decisions for each 100 hours",
    },
    status: "ours",
    sources: ["nhs-burden"],
  },
  {
    id: "copy-load",
    title: {
      sv: "Hur mycket tid går åt till att läsa kopior?",
      en: "How much time goes to reading copies?",
    },
    definition: {
      sv: "Mottagare × minuter att läsa × antal utskick, för kopior och för läsare på andra enheter än dem som tar emot svaret.",
      en: "Recipients × minutes to read × issues, of copies and of readers in other units than those who receive the answer.",
    },
    unit: { sv: "timmar i perioden", en: "hours in the span" },
    status: "ours",
    sources: [],
  },
  {
    id: "house-rules",
    title: {
      sv: "Vad tar våra egna regler, och vem har beslutat dem?",
      en: "What do our own rules take, and who decided them?",
    },
    definition: {
      sv: "Timmar för egna regler i kraft under perioden, efter vem som har beslutat dem, med antal och hur många som saknar dag för omprövning.",
      en: "Hours of house rules in force in the span, by who decided them, with how many they are and how many have no day of review.",
    },
    unit: { sv: "timmar och antal", en: "hours and count" },
    status: "ours",
    sources: [],
  },
  {
    id: "invested",
    title: {
      sv: "Hur mycket tid satsas på dialog och utveckling?",
      en: "How much time is invested in dialogue and development?",
    },
    definition: {
      sv: "Minuter × deltagare för dialoger, chefsdagar och program, efter slag. Visas bredvid kraven och räknas aldrig bland dem.",
      en: "Minutes × participants of dialogues, managers' days and programmes, by kind. Shown beside the demands and never counted among them.",
    },
    unit: { sv: "timmar och kronor i perioden", en: "hours and money in the span" },
    status: "ours",
    sources: [],
  },
] as const satisfies readonly Metric[];
