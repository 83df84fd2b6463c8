import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

/** What time is this figure about? Each outcome says its period. */
export const figureSaysItsPeriod = defineRule({
  id: "figure-says-its-period",
  family: "method",
  on: "observation",
  optIn: true,
  force: "method",
  principles: ["openness", "knowledge"],
  title: {
    sv: "Varje siffra säger vilken period den gäller",
    en: "Each figure says which period it is about",
  },
  reason: {
    sv: "Den senaste statistiken används, och den är olika gammal för olika indikatorer. Utan period kan ingen jämföra.",
    en: "The newest statistics are used, and their age differs between indicators. Without a period nobody can compare.",
  },
  fix: {
    sv: "Skriv perioden vid siffran.",
    en: "Write the period beside the figure.",
  },
  message: {
    sv: "Siffran för {indicator} säger inte vilken period den gäller.",
    en: "The figure for {indicator} does not say which period it is about.",
  },
  sources: [practice["katrineholm-2017"]],
  needs: ["period"],
  inPractice: {
    sv: "I Katrineholms bilaga från 2017 står kundnöjdheten med KIAB:s lokaler, 81, utan att perioden framgår av det som lästs. Den som skriver nästa bilaga lägger till året, så som de egna riktlinjerna säger.",
    en: "In Katrineholm's appendix of 2017 satisfaction with KIAB's premises, 81, stands without a period in what was read. Whoever writes the next one adds the year, as the house rules say.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Perioden står där.", en: "The period is there." },
        plan: {
          method: "katrineholm",
          indicators: [{ id: "indicator:a" }],
          observations: [
            { id: "observation:a", indicator: "indicator:a", period: "2017-06-30", value: 33996 },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "En siffra utan period.", en: "A figure without a period." },
        plan: {
          method: "katrineholm",
          indicators: [{ id: "indicator:a" }],
          observations: [
            { id: "observation:a", indicator: "indicator:a", period: null, value: 81 },
          ],
        },
      },
    ],
  }),
  when: ({ value }) => value !== null,
  check: ({ period, value, indicator }, _, tell) => {
    if (period !== null) return;
    if (value === undefined) tell.cannotTell("observation.value");
    else tell.finding({ path: "period", params: { indicator } });
  },
});
