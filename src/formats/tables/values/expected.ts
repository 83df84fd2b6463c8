import type { Words } from "../../../sources/words.js";
import type { Column, ColumnForm } from "../column.js";

const byForm: Readonly<Record<ColumnForm, Words>> = {
  ownId: {
    sv: "ett id: slaget, ett kolon och a–z, 0–9 och bindestreck, till exempel goal:trygg-vardag",
    en: "an id: the kind, a colon and a–z, 0–9 and hyphens, such as goal:safe-days",
  },
  reference: { sv: "ett namn eller ett id i planen", en: "a name or an id in the plan" },
  text: { sv: "en text på högst 10 000 tecken", en: "a text of at most 10,000 characters" },
  number: { sv: "ett tal, till exempel 12,5", en: "a number, such as 12.5" },
  boolean: { sv: "ja eller nej", en: "yes or no" },
  code: { sv: "ett av orden för fältet", en: "one of the words for the field" },
  date: {
    sv: "en dag, en månad eller ett år: 2026-08-31, 2026-08 eller 2026",
    en: "a day, a month or a year: 2026-08-31, 2026-08 or 2026",
  },
  monthDay: { sv: "månad och dag, till exempel 04-15", en: "month and day, such as 04-15" },
  period: {
    sv: "en period: 2026, 2026-H1, 2026-T2, 2026-Q3, 2026-08, 2026-W07 eller 2026-01/2026-08",
    en: "a period: 2026, 2026-H1, 2026-T2, 2026-Q3, 2026-08, 2026-W07 or 2026-01/2026-08",
  },
  quantity: {
    sv: "ett tal eller ett spann: 45, 30–60 eller 30–60, troligast 45",
    en: "a number or a range: 45, 30–60 or 30–60, likely 45",
  },
  recurrence: {
    sv: "hur ofta: varje år, vart 2:a år, varje halvår, delår, varje tertial, varje kvartal, varje månad, varje vecka eller när det händer",
    en: "how often: every year, every 2 years, every half year, interim, every four months, every quarter, every month, every week or when it happens",
  },
  due: {
    sv: "en sista dag: 15 dagar efter perioden, 10 arbetsdagar efter perioden, 2 månader efter perioden eller 15 april",
    en: "a due day: 15 days after the period, 10 working days after the period, 2 months after the period or 15 April",
  },
  citation: {
    sv: "ett lagrum, till exempel 6 kap. 38 § kommunallagen (2017:725)",
    en: "a provision, such as 6 kap. 38 § kommunallagen (2017:725)",
  },
  record: {
    sv: "namn och värden: kolada: N01951; scb: 0180",
    en: "names and values: kolada: N01951; scb: 0180",
  },
  whole: { sv: "inget, eller ingenting alls", en: "none, or nothing at all" },
  json: { sv: "JSON som schemat säger", en: "JSON as the schema says" },
};

const oneDay: Words = { sv: "en dag, till exempel 2026-08-31", en: "a day, such as 2026-08-31" };

/** What belongs in a column, as a part of a sentence. */
export const expectedIn = ({ form, isList, accepts }: Column): Words =>
  form === "date" && !accepts(isList ? ["2026"] : "2026") ? oneDay : byForm[form];
