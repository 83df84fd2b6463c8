import type { Day } from "../../calendar/day.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { otherActs } from "../../sources/other-acts.js";
import { afterYearEnd, electedCouncil, leaveFor } from "../budget-adoption.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { judgeApproval } from "../judge-approval.js";
import { notWorkingDay } from "../not-working-day.js";
import { firstInTime } from "../record-timing.js";
import type { Tell } from "../rule.js";
import { statutoryDay } from "../statutory-day.js";
import { type YearRecords, yearRecords } from "../year-records.js";
import { latestDueYear, type YearlyDemand, yearlyDemands } from "../yearly-demands.js";

const newCouncil = [kommunallagen["5:9"], kommunallagen["11:10"]] as const;
const sundayRule = otherActs["tid-1930-173-2"];
const kinds = [
  ...yearlyDemands.flatMap(({ kind, later }) => (later ? [kind, later.tax] : [kind])),
  "annualReportApproved",
] as const;

/** Puts one demand to one year. Says whether what is not there was told to be so. */
const judge = (
  demand: YearlyDemand,
  year: number,
  { all, q, asOf }: { all: YearRecords; q: Query; asOf: Day },
  tell: Tell,
): boolean => {
  const { kind, yearsAfter, by, law, later } = demand;
  const dayIn = (monthAndDay: string) => `${year + yearsAfter}-${monthAndDay}`;
  const last = statutoryDay(dayIn(by));
  if (last >= asOf) return true;
  if (!isLawOf(last, law)) {
    tell.notExamined(lawOfAnotherTime);
    return true;
  }
  const records = all.of(kind, year);
  const period = String(year);
  const related = records.map(({ id }) => id);
  const fire = (why: string) => {
    const moved = notWorkingDay(dayIn(by));
    tell.finding({
      params: { year, kind, why, bound: moved ?? "lastDay", limit: last },
      related,
      sources: moved ? [...law, sundayRule] : law,
    });
  };
  if (records.length === 0) {
    const mayStillCome = later && asOf <= statutoryDay(`${year + yearsAfter}-${later.by}`);
    if (all.hasUndated(kind)) tell.cannotTell("record.period");
    else if (!q.isComplete("records", { period, kind })) return false;
    else if (mayStillCome) tell.cannotTell("record.specialReasons");
    else fire("none");
    return true;
  }
  const timing = firstInTime(records, last);
  let answer: string = timing ?? "record.on";
  if (timing === "late" && later) {
    const extended = statutoryDay(`${year + yearsAfter}-${later.by}`);
    answer = leaveFor(records, { ordinary: last, extended, asOf }, all.of(later.tax, year));
    if (answer === "noTax") {
      if (all.hasUndated(later.tax)) answer = "record.period";
      else if (q.isComplete("records", { period, kind: later.tax })) answer = "taxLate";
      else return false;
    }
  }
  if (answer.includes(".")) tell.cannotTell(answer);
  else if (answer === "late" || answer === "taxLate") fire(answer);
  else if (answer === "afterYearEnd") tell.notExamined(afterYearEnd);
  else if (kind === "budgetAdopted") {
    const elected = electedCouncil(records, year - 1, q);
    if (elected === "old") {
      tell.finding({
        params: { year, kind, why: "oldCouncil", bound: "earliest", limit: `${year - 1}-10-15` },
        related,
        sources: newCouncil,
      });
    } else if (elected !== "new") tell.cannotTell(elected);
  }
  return true;
};

const asOf = "2026-11-01";
const organisation = {
  id: "organisation:exempelkommun",
  electionDays: ["2022-09-11", "2026-09-13"],
};
const fact = (kind: string, period: string, on: string, more: object = {}) => ({
  id: `record:${kind.toLowerCase()}-${period}`,
  kind,
  period,
  on,
  ...more,
});
const inTime = [
  fact("budgetProposed", "2026", "2025-05-20"),
  fact("budgetAdopted", "2026", "2025-06-16"),
  fact("annualReportDelivered", "2025", "2026-04-13"),
  fact("annualReportApproved", "2025", "2026-05-11"),
  fact("discharge", "2025", "2026-05-11"),
];
const instead = (record: { id: string }) =>
  inTime.map((other) => (other.id === record.id ? record : other));

/** Did budget, annual report and discharge keep the latest dates of kommunallagen? Each year by its own law. */
export const yearlyStatutoryDates = defineRule({
  id: "yearly-statutory-dates",
  family: "law",
  on: "organisation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Budget, årsredovisning och ansvarsfrihet sker inom lagens tider",
    en: "Budget, annual report and discharge happen within the times of the law",
  },
  reason: {
    sv: "Fullmäktige ska hinna pröva budgeten före året och räkenskaperna medan de ännu säger något. Tidigare går alltid bra, utom att de nyvalda fullmäktige fastställer budgeten ett valår. En sista dag som inte är en vardag läses som nästa vardag, också för ett beslut, om inte året då har börjat; hellre en dag för mild än strängare än lagen.",
    en: "The council is to have time to try the budget before the year and the accounts while they still tell something. Earlier is always lawful, except that the newly elected council adopts the budget in an election year. A last day that is no working day is read as the next one, for a decision too, unless the year has begun by then; better a day too mild than stricter than the law.",
  },
  fix: {
    sv: "Lägg in dagarna i årets kalender. Finns särskilda skäl för en senare budget: fastställ skattesatsen i tid och skriv skälen i beslutet.",
    en: "Enter the dates in the year's calendar. With special reasons for a later budget: set the tax rate in time and write the reasons into the decision.",
  },
  message: {
    sv: "{entity} {year}, {kind}: {why}. {bound} den {limit}.",
    en: "{entity} {year}, {kind}: {why}. {bound} {limit}.",
  },
  terms: {
    budgetProposed: { sv: "budgetförslag", en: "budget proposal" },
    budgetAdopted: { sv: "budget", en: "budget" },
    annualReportDelivered: { sv: "överlämnad årsredovisning", en: "annual report handed over" },
    annualReportApproved: { sv: "godkänd årsredovisning", en: "annual report approved" },
    discharge: { sv: "ansvarsfrihet", en: "discharge" },
    late: {
      sv: "enligt planen skedde det inte i tid",
      en: "by the plan it did not happen in time",
    },
    none: {
      sv: "planen visar inte att det har skett",
      en: "the plan does not show that it has happened",
    },
    lastDay: { sv: "Sista dagen var", en: "The last day was" },
    saturday: {
      sv: "Lagens sista dag var en lördag, så gränsen var",
      en: "The last day of the law was a Saturday, so the limit was",
    },
    sunday: {
      sv: "Lagens sista dag var en söndag, så gränsen var",
      en: "The last day of the law was a Sunday, so the limit was",
    },
    holiday: {
      sv: "Lagens sista dag var en helgdag, så gränsen var",
      en: "The last day of the law was a holiday, so the limit was",
    },
    earliest: { sv: "Det får ske tidigast", en: "It may happen at the earliest on" },
    dischargeDay: { sv: "Ansvarsfrihet beslutades", en: "Discharge was decided on" },
    taxLate: {
      sv: "planen visar särskilda skäl för en senare dag men ingen skattesats i tid",
      en: "the plan shows special reasons for a later day but no tax rate in time",
    },
    oldCouncil: {
      sv: "planen visar att den fastställdes under ett valår innan de nyvalda fullmäktige tillträtt",
      en: "the plan shows that it was adopted in an election year before the newly elected council took office",
    },
  },
  sources: [
    kommunallagen["11:8"],
    kommunallagen["11:10"],
    kommunallagen["11:11"],
    kommunallagen["5:9"],
    kommunallagen["11:20"],
    kommunallagen["11:21"],
    kommunallagen["5:24"],
    sundayRule,
  ],
  needs: [],
  inPractice: {
    sv: "Budgeten för 2026 fastställdes den 8 december 2025 och protokollet nämner inga särskilda skäl. Ekonomichefen flyttar sammanträdet i nästa års kalender.",
    en: "The budget for 2026 was adopted on 8 December 2025 and the minutes name no special reasons. The head of finance moves the meeting in next year's calendar.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Budgeten fastställd i juni, ett år utan val.",
          en: "The budget adopted in June, in a year without an election.",
        },
        plan: { organisation, records: inTime },
        asOf,
      },
    ],
    bad: [
      {
        says: {
          sv: "Årsredovisningen överlämnad den 28 april.",
          en: "The annual report handed over on 28 April.",
        },
        plan: {
          organisation,
          records: instead(fact("annualReportDelivered", "2025", "2026-04-28")),
        },
        asOf,
      },
      {
        says: {
          sv: "Budgeten fastställd den 8 december utan särskilda skäl.",
          en: "The budget adopted on 8 December without special reasons.",
        },
        plan: {
          organisation,
          records: instead(fact("budgetAdopted", "2026", "2025-12-08", { specialReasons: false })),
        },
        asOf,
      },
      {
        says: {
          sv: "Budgeten för året efter ett val, fastställd i juni före valet.",
          en: "The budget for the year after an election, adopted in June before it.",
        },
        plan: {
          organisation,
          records: [
            fact("budgetProposed", "2027", "2026-05-20"),
            fact("budgetAdopted", "2027", "2026-06-15"),
          ],
        },
        asOf: "2026-12-15",
      },
    ],
  }),
  when: ({ kind }) => kind !== "company" && kind !== "federation",
  check: (_, { q, asOf }, tell) => {
    const about = { all: yearRecords(q, kinds), q, asOf };
    let isTold = true;
    for (const demand of yearlyDemands) {
      const years = new Set(about.all.years(demand.kind));
      years.add(latestDueYear(demand, asOf));
      for (const year of years) {
        if (!judge(demand, year, about, tell)) isTold = false;
      }
    }
    for (const year of about.all.years("discharge")) {
      if (!judgeApproval(year, about, tell)) isTold = false;
    }
    if (!isTold) tell.cannotTell("complete: records");
  },
});
