import { timesPerYear } from "../../calendar/times-per-year.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

/** Is there any news? Nobody is asked for a figure more often than there is a new one. */
export const indicatorAskedOftenerThanRenewed = defineRule({
  id: "indicator-asked-oftener-than-renewed",
  family: "indicators",
  on: "cycle",
  force: "advice",
  principles: ["support", "knowledge"],
  title: {
    sv: "Ingen siffra efterfrågas oftare än den förnyas",
    en: "No figure is asked for more often than it is renewed",
  },
  reason: {
    sv: "Att skriva in samma siffra en gång till tar tid och säger inget nytt.",
    en: "Writing the same figure once more takes time and tells nothing new.",
  },
  fix: {
    sv: "Flytta indikatorn till den uppföljning där den har något nytt att säga.",
    en: "Move the indicator to the follow-up where it has news.",
  },
  message: {
    sv: "{entity} frågar efter {indicator} oftare än siffran förnyas (gånger per år: {asked} mot {renewed}).",
    en: "{entity} asks for {indicator} more often than the figure is renewed (times a year: {asked} against {renewed}).",
  },
  sources: [practice["karlstad-analysis"], literature["statskontoret-2022-9"]],
  needs: ["recurrence", "indicators"],
  inPractice: {
    sv: "Omsorgen svarar på två siffror elva gånger om året som bara blir nya en gång. Tio av gångerna skrivs samma svar av.",
    en: "Care answers eleven times a year with two figures that are new only once. Ten of the times the same answer is copied.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En årlig enkät efterfrågas en gång om året.",
          en: "A yearly survey is asked for once a year.",
        },
        plan: {
          indicators: [{ id: "indicator:survey", renewed: { every: "year" } }],
          cycles: [
            { id: "cycle:a", recurrence: { every: "year" }, indicators: ["indicator:survey"] },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "En årlig enkät står i mallen varje månad.",
          en: "A yearly survey is in the template every month.",
        },
        plan: {
          indicators: [{ id: "indicator:survey", renewed: { every: "year" } }],
          cycles: [
            { id: "cycle:a", recurrence: { every: "month" }, indicators: ["indicator:survey"] },
          ],
        },
      },
    ],
  }),
  inForce: true,
  check: ({ recurrence, indicators = [] }, { q }, tell) => {
    const asked = recurrence && timesPerYear(recurrence);
    if (asked === undefined) {
      if (indicators.length > 0) tell.cannotTell("cycle.recurrence");
      return;
    }
    for (const [at, id] of indicators.entries()) {
      const indicator = q.get(id);
      if (!indicator) continue;
      const rhythm = stated(indicator, "renewed");
      const renewed = rhythm && timesPerYear(rhythm);
      if (renewed === undefined) tell.cannotTell("indicator.renewed");
      else if (asked > renewed) {
        const params = { indicator: id, asked, renewed };
        tell.finding({ path: `indicators[${at}]`, params, related: [id] });
      }
    }
  },
});
