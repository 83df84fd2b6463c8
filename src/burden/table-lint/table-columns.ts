import type { Words } from "../../sources/words.js";
import type { TableColumn } from "./burden-table.js";

const titles: Readonly<Record<TableColumn, Words>> = {
  respondents: { sv: "de som svarar", en: "those who answer" },
  timesPerYear: { sv: "svar om året av var och en", en: "answers a year from each" },
  responses: { sv: "svar i allt", en: "answers in all" },
  minutesEach: { sv: "minuter för ett svar", en: "minutes for one answer" },
  hoursEach: { sv: "timmar för ett svar", en: "hours for one answer" },
  nonResponses: { sv: "de som läser och avstår", en: "those who read and decline" },
  nonHoursEach: { sv: "timmar för den som avstår", en: "hours for one who declines" },
  hours: { sv: "timmar i allt", en: "hours in all" },
  personDays: { sv: "persondagar i allt", en: "person-days in all" },
  perHour: { sv: "vad en timme kostar", en: "what an hour costs" },
  externalEach: { sv: "vad som köps för ett svar", en: "what is bought for one answer" },
  cost: { sv: "kostnad i allt", en: "cost in all" },
  costEach: { sv: "kostnad för var och en som svarar", en: "cost for each who answers" },
  price: { sv: "priset på något som köps en gång", en: "the price of something bought once" },
  years: { sv: "år som det håller", en: "years that it lasts" },
  interest: {
    sv: "ränta om året, 0.035 för 3,5 procent",
    en: "interest a year, 0.035 for 3.5 per cent",
  },
  yearlyCost: { sv: "vad det köpta kostar om året", en: "what it costs a year" },
};

/** The figures that a line of a table can state, and what each is. */
export const tableColumns: readonly { readonly id: TableColumn; readonly title: Words }[] = (
  Object.keys(titles) as TableColumn[]
).map((id) => ({ id, title: titles[id] }));
