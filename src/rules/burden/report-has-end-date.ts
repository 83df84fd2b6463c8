import { surelyBefore } from "../../calendar/surely-before.js";
import { isSelfMade } from "../../plan/is-self-made.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const table = {
  id: "obligation:covid-table",
  ground: { kind: "board", decidedOn: "2020-04-02" },
  use: "dialogue",
  to: ["unit:care-board"],
} as const;
const units = [{ id: "unit:care-board" }];

/** When do we stop? A report the organisation has asked for itself ends, or is tried again, on a day that has been set. */
export const reportHasEndDate = defineRule({
  id: "report-has-end-date",
  family: "burden",
  on: "obligation",
  force: "advice",
  principles: ["longTerm", "roomForAction"],
  title: {
    sv: "En egenbeslutad rapport har en dag då den upphör eller omprövas",
    en: "A self-made report has a day when it ends or is tried again",
  },
  reason: {
    sv: "Var rapport för sig är välment. Utan en dag då den omprövas läggs de på varandra, och ingen märker när den ena inte längre behövs.",
    en: "Each report is well meant. Without a day when it is tried again they pile up, and nobody notices when one is no longer needed.",
  },
  fix: {
    sv: "Den som beslutar om rapporten sätter en dag för omprövning, för alla sina rapporter på en gång.",
    en: "Whoever decides on the report sets a day for trying it again, for all its reports at once.",
  },
  message: { sv: "Rapporten {entity} {why}.", en: "The report {entity} {why}." },
  terms: {
    noDay: {
      sv: "är egenbeslutad och har ingen dag då den upphör eller omprövas",
      en: "is self-made and has no day when it ends or is tried again",
    },
    dayPassed: {
      sv: "skulle ha omprövats, men dagen har passerat",
      en: "was to be tried again, but the day has passed",
    },
  },
  sources: [
    literature["statskontoret-2021"],
    literature["statskontoret-2022-9"],
    literature["forssell-westerberg-2016"],
  ],
  needs: ["ground"],
  inPractice: {
    sv: "Listor från 2014 och framåt som ingen dag har satts för. Nämnden kan sätta den i ett enda beslut, och vid nästa omprövning faller några bort.",
    en: "Lists from 2014 on for which no day has been set. The board can set it in one decision, and at the next trial some of them fall away.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Omprövas i juni nästa år.", en: "Is tried again in June next year." },
        plan: { units, obligations: [{ ...table, reviewBy: "2027-06-30" }] },
      },
      {
        says: { sv: "Upphör vid årsskiftet.", en: "Ends at the turn of the year." },
        plan: { units, obligations: [{ ...table, reviewBy: null, endsOn: "2026-12-31" }] },
      },
      {
        says: { sv: "Lagen ber om den.", en: "The law asks for it." },
        plan: {
          units,
          obligations: [
            {
              ...table,
              ground: { kind: "statute", citation: { sfs: "2017:725", chapter: "11" } },
              reviewBy: null,
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Covidtabellen från 2020 fylls fortfarande i.",
          en: "The covid table from 2020 is still filled in.",
        },
        plan: { units, obligations: [{ ...table, reviewBy: null, endsOn: null }] },
      },
      {
        says: { sv: "Skulle ha omprövats i somras.", en: "Was to be tried again last summer." },
        plan: { units, obligations: [{ ...table, reviewBy: "2026-06-30" }] },
      },
    ],
  }),
  inForce: true,
  check: (obligation, { asOf }, tell) => {
    const { ground, endsOn } = obligation;
    if (ground === undefined || !isSelfMade(ground) || endsOn) return;
    const day = stated(obligation, "reviewBy");
    if (day === undefined) tell.cannotTell("obligation.reviewBy");
    else if (day === null) tell.finding({ path: "reviewBy", params: { why: "noDay" } });
    else if (surelyBefore(day, asOf)) {
      tell.finding({ path: "reviewBy", params: { why: "dayPassed" } });
    }
  },
});
