import type { Method } from "../plan/method.js";
import { literature } from "../sources/literature.js";
import { methodSources } from "../sources/method-sources.js";

/** Lean, turned on reporting itself: eight kinds of waste, and the rules that find them. */
export const lean: Method = {
  id: "lean",
  title: { sv: "Lean, riktat mot rapporteringen", en: "Lean, turned on reporting" },
  known: {
    sv: "De åtta slagen av slöseri och de tre slagen av arbete (värdeskapande, nödvändigt, slöseri) står i källorna. Hur slöserierna ser ut i rapportering, och vilka regler som letar efter dem, är vår tolkning. För transport och rörelse har vi ingen regel.",
    en: "The eight kinds of waste and the three kinds of work (value-adding, necessary, waste) stand in the sources. What the wastes look like in reporting, and which rules look for them, is our reading. For transport and motion we have no rule.",
  },
  sources: [
    literature["eight-wastes"].url,
    methodSources["lean-theory"].url,
    methodSources["lean-eskilstuna"].url,
    methodSources["lean-ten-municipalities"].url,
  ],
  labels: {
    improvement: { sv: "ständig förbättring", en: "continuous improvement" },
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
  },
  lenses: [
    {
      key: "overproduction",
      label: {
        sv: "Överproduktion: rapporter utan läsare eller oftare än siffran ändras",
        en: "Overproduction: reports without a reader, or oftener than the figure changes",
      },
      rules: ["report-has-use", "indicator-asked-oftener-than-renewed"],
    },
    {
      key: "inventory",
      label: {
        sv: "Lager: siffror som ingen kommenterar",
        en: "Inventory: figures nobody comments on",
      },
      rules: ["indicator-never-commented"],
    },
    { key: "transport", label: { sv: "Transport", en: "Transport" }, rules: [] },
    {
      key: "waiting",
      label: {
        sv: "Väntan: rapporter som behandlas för sent",
        en: "Waiting: reports taken up too late",
      },
      rules: ["follow-up-handled-in-time"],
    },
    {
      key: "overProcessing",
      label: {
        sv: "Överarbete: samma uppgift lämnas två gånger",
        en: "Over-processing: the same information given twice",
      },
      rules: ["double-reporting"],
    },
    { key: "motion", label: { sv: "Rörelse", en: "Motion" }, rules: [] },
    {
      key: "defects",
      label: {
        sv: "Fel: siffror utan värde, mål eller orsak",
        en: "Defects: figures without value, target or reason",
      },
      rules: ["observation-has-value-or-reason", "target-indicator-complete"],
    },
    {
      key: "unusedKnowledge",
      label: {
        sv: "Outnyttjad kunskap: det som lärts används inte",
        en: "Unused knowledge: what was learnt is not used",
      },
      rules: ["loop-is-closed", "follow-up-shows-what-went-well"],
    },
  ],
  rules: {
    "indicator-never-commented": "info",
  },
};
