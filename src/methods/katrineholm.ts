import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";
import { practice } from "../sources/practice.js";
import { lotsStyle } from "./lots-style.js";

/** Katrineholm's system, as its public pages tell it: five planning levels, three systems kept apart, a calendar, house rules. */
export const katrineholm: Method = {
  id: "katrineholm",
  title: { sv: "Katrineholms styrsystem", en: "Katrineholm's steering system" },
  known: {
    sv: "De fem planeringsnivåerna, kalendern och reglerna för indikatorer står i kommunens texter. Två av de fyra perspektiven är namngivna; de två andra är vår slutsats, eftersom de bara finns i en bild. De tre systemen (styrning, organisation, ledning) berättas i en tidigare kommunchefs minnen; att inget av dem ska stå tomt ett år är vår slutsats. Lots användes från 2007, men inget i det lästa visar hur metoden ser ut.",
    en: "The five planning levels, the calendar and the house rules for indicators stand in the municipality's texts. Two of the four perspectives are named; the other two are our conclusion, since they stand in a picture only. The three systems (steering, organisation, management) are told in the memoirs of a former chief executive; that none should stay empty for a year is our conclusion. Lots was used from 2007, but nothing that was read shows its steps.",
  },
  sources: [
    methodSources["katrineholm-model"].url,
    methodSources["katrineholm-levels"].url,
    practice["katrineholm-planning"].url,
    practice["katrineholm-2017"].url,
    methodSources["katrineholm-easy"].url,
    methodSources["katrineholm-memoirs"].citation,
  ],
  labels: {
    goal: { sv: "resultatmål", en: "result goal" },
    goals: { sv: "resultatmål", en: "result goals" },
    goalArea: { sv: "målområde", en: "goal area" },
    indicator: { sv: "indikator", en: "indicator" },
    cycle: { sv: "uppföljning", en: "follow-up" },
    targetGroup: { sv: "dem vi är till för", en: "those we exist for" },
  },
  levels: [
    {
      key: "vision",
      label: { sv: "Vision 2025", en: "Vision 2025" },
      horizon: { sv: "lång sikt", en: "long term" },
      decidedBy: { sv: "kommunfullmäktige", en: "the council" },
    },
    {
      key: "kommunplan",
      label: { sv: "Kommunplan", en: "Term-of-office plan" },
      horizon: { sv: "mandatperiod, fyra år", en: "term of office, four years" },
      decidedBy: { sv: "kommunfullmäktige", en: "the council" },
    },
    {
      key: "opb",
      label: { sv: "Övergripande plan med budget", en: "Overall plan with budget" },
      horizon: { sv: "budgetår och två planår", en: "budget year and two plan years" },
      decidedBy: { sv: "kommunfullmäktige", en: "the council" },
    },
    {
      key: "namndplan",
      label: {
        sv: "Nämndens, bolagsstyrelsens eller kommunalförbundets egen plan",
        en: "Own plan of the board, company board or federation",
      },
      horizon: { sv: "år", en: "year" },
      decidedBy: { sv: "nämnden eller styrelsen", en: "the board" },
    },
    {
      key: "verksamhetsplan",
      label: { sv: "Verksamhetsplaner", en: "Operational plans" },
      horizon: { sv: "år", en: "year" },
      decidedBy: { sv: "förvaltningen", en: "the administration" },
    },
  ],
  perspectives: lotsStyle.perspectives ?? [],
  calendar: [
    {
      key: "monthly",
      label: {
        sv: "Månadsuppföljning till kommunstyrelsen",
        en: "Monthly follow-up to the executive",
      },
      recurrence: { every: "month", except: [1, 6, 8] },
    },
    {
      key: "interim",
      label: { sv: "Delårsrapport per 31 augusti", en: "Interim report as of 31 August" },
      recurrence: { every: "interim", months: 8 },
    },
    {
      key: "annual",
      label: { sv: "Årsredovisning med bokslut", en: "Annual report with the accounts" },
      recurrence: { every: "year" },
    },
  ],
  lenses: [
    {
      key: "by-sex",
      label: {
        sv: "Siffror delas upp efter kön när det går",
        en: "Figures are split by sex whenever possible",
      },
      rules: ["individual-figures-by-sex"],
    },
    {
      key: "period-stated",
      label: {
        sv: "Den senaste statistiken används, och perioden anges",
        en: "The newest statistics are used, and their period is stated",
      },
      rules: ["figure-says-its-period"],
    },
    {
      key: "reuse",
      label: {
        sv: "Siffror som redan tas fram används igen",
        en: "Figures that are already produced are used again",
      },
      rules: ["double-reporting"],
    },
    {
      key: "three-systems",
      label: {
        sv: "Tre system hålls isär: styrning, organisation, ledning",
        en: "Three systems are kept apart: steering, organisation, management",
      },
      rules: ["steering-system-balanced"],
    },
  ],
  rules: {
    "goal-placed-in-method": "warning",
    "steering-system-balanced": { severity: "info", options: { months: 12 } },
    "figure-says-its-period": "warning",
    "individual-figures-by-sex": "info",
  },
};
