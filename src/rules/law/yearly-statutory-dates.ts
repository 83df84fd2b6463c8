import type { Day } from "../../calendar/day.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import type { RuleSource } from "../../sources/source.js";
import { electedCouncil, leaveFor } from "../budget-adoption.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { judgeApproval } from "../judge-approval.js";
import { firstInTime } from "../record-timing.js";
import type { Tell } from "../rule.js";
import { statutoryDay } from "../statutory-day.js";
import { type YearRecords, yearRecords } from "../year-records.js";
import { latestDueYear, type YearlyDemand, yearlyDemands } from "../yearly-demands.js";

const newCouncil = [kommunallagen["5:9"], kommunallagen["11:10"]] as const;
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
  const last = statutoryDay(`${year + yearsAfter}-${by}`);
  if (last >= asOf) return true;
  if (!isLawOf(last, law)) {
    tell.notExamined(lawOfAnotherTime);
    return true;
  }
  const records = all.of(kind, year);
  const period = String(year);
  const fire = (why: string, limit: Day, sources: readonly RuleSource[] = law) =>
    tell.finding({
      params: { year, kind, why, limit },
      related: records.map(({ id }) => id),
      sources,
    });
  if (records.length === 0) {
    const mayStillCome = later && asOf <= statutoryDay(`${year + yearsAfter}-${later.by}`);
    if (all.hasUndated(kind)) tell.cannotTell("record.period");
    else if (!q.isComplete("records", { period, kind })) return false;
    else if (mayStillCome) tell.cannotTell("record.specialReasons");
    else fire("none", last);
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
  else if (answer === "late" || answer === "taxLate") fire(answer, last);
  else if (kind === "budgetAdopted") {
    const elected = electedCouncil(records, year - 1, q);
    if (elected === "old") fire("oldCouncil", `${year - 1}-10-15`, newCouncil);
    else if (elected !== "new") tell.cannotTell(elected);
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
    sv: "Budget, årsredovisning och ansvarsfrihet håller lagens sista dagar",
    en: "Budget, annual report and discharge keep the latest dates of the law",
  },
  reason: {
    sv: "Fullmäktige ska hinna pröva budgeten före året och räkenskaperna medan de ännu säger något. Tidigare går alltid bra, utom att det nyvalda fullmäktige fastställer budgeten ett valår. En sista dag som inte är en vardag läses som nästa vardag, också för ett beslut; hellre en dag för mild än strängare än lagen.",
    en: "The council is to have time to try the budget before the year and the accounts while they still tell something. Earlier is always lawful, except that the newly elected council adopts the budget in an election year. A last day that is no working day is read as the next one, for a decision too; better a day too mild than stricter than the law.",
  },
  fix: {
    sv: "Lägg in dagarna i årets kalender. Finns särskilda skäl för en senare budget: fastställ skattesatsen i tid och skriv skälen i beslutet.",
    en: "Enter the dates in the year's calendar. With special reasons for a later budget: set the tax rate in time and write the reasons into the decision.",
  },
  message: {
    sv: "{entity} {year}, {kind}: {why}. Gränsen var {limit}.",
    en: "{entity} {year}, {kind}: {why}. The limit was {limit}.",
  },
  terms: {
    budgetProposed: { sv: "budgetförslag", en: "budget proposal" },
    budgetAdopted: { sv: "budget", en: "budget" },
    annualReportDelivered: { sv: "överlämnad årsredovisning", en: "annual report handed over" },
    annualReportApproved: { sv: "godkänd årsredovisning", en: "annual report approved" },
    discharge: { sv: "ansvarsfrihet", en: "discharge" },
    late: { sv: "planen visar en dag efter den sista", en: "the plan shows a day after the last" },
    none: { sv: "planen visar ingen dag", en: "the plan shows no day" },
    taxLate: {
      sv: "planen visar särskilda skäl för en senare dag men ingen skattesats i tid",
      en: "the plan shows special reasons for a later day but no tax rate in time",
    },
    oldCouncil: {
      sv: "planen visar att den fastställdes under ett valår innan det nyvalda fullmäktige tillträtt",
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
  ],
  needs: [],
  inPractice: {
    sv: "Budgeten för 2026 fastställdes den 8 december 2025 och protokollet nämner inga särskilda skäl. Ekonomichefen flyttar sammanträdet i nästa års kalender.",
    en: "The budget for 2026 was adopted on 8 December 2025 and the minutes name no special reasons. The head of finance moves the meeting in next year's calendar.",
  },
  examples: {
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
  },
  when: ({ kind }) => kind !== "company" && kind !== "federation",
  check: (_, { q, asOf }, tell) => {
    const about = { all: yearRecords(q, kinds), q, asOf };
    let isTold = true;
    for (const demand of yearlyDemands) {
      const years = new Set(about.all.years(demand.kind));
      years.add(latestDueYear(demand, asOf));
      for (const year of [...years].sort((a, b) => a - b)) {
        if (!judge(demand, year, about, tell)) isTold = false;
      }
    }
    for (const year of about.all.years("discharge")) {
      if (!judgeApproval(year, about, tell)) isTold = false;
    }
    if (!isTold) tell.cannotTell("complete: records");
  },
});
