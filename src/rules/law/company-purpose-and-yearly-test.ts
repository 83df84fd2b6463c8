import { parsePeriod } from "../../calendar/parse-period.js";
import type { Record as PlanRecord } from "../../plan/entities/record.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const test = [kommunallagen["6:9"], kommunallagen["10:2"]] as const;
const articles = [kommunallagen["10:3"]] as const;
const reasonable = {
  sv: "För ett delägt bolag gäller villkoren så långt det är rimligt (10 kap. 4 §), och det avgör en människa.",
  en: "For a partly owned company the terms hold as far as is reasonable (10 kap. 4 §), which a person decides.",
};

/** Tested for the year? Or by whom it was, that it was not, that nothing is told, or the fact that is missing. */
const testOf = (
  company: Id<"unit">,
  year: string,
  tests: readonly PlanRecord[],
  q: Query,
): string => {
  const answers = new Set<string>();
  for (const record of tests) {
    const about = stated(record, "about");
    const period = stated(record, "period");
    if (about && !about.includes(company)) continue;
    if (period !== undefined && parsePeriod(period)?.from.slice(0, 4) !== year) continue;
    const on = stated(record, "on");
    const by = stated(record, "by");
    const kind = by?.startsWith("unit:") ? stated(q.get(by as Id<"unit">), "kind") : "position";
    if (!about) answers.add("record.about");
    else if (period === undefined) answers.add("record.period");
    else if (on === undefined) answers.add("record.on");
    else if (on === null) answers.add("none");
    else if (by === undefined) answers.add("record.by");
    else if (kind === undefined) answers.add("unit.kind");
    else if (kind === "executive") return "tested";
    else answers.add("otherBody");
  }
  const open = [...answers].filter((answer) => answer.includes(".")).sort()[0];
  if (open !== undefined) return open;
  if (answers.has("otherBody")) return "otherBody";
  const isTold =
    answers.has("none") || q.isComplete("records", { period: year, kind: "companyTest" });
  return isTold ? "none" : "complete: records";
};

const company = (more: object = {}) => ({
  id: "unit:bostader",
  kind: "company",
  company: {
    ownedShare: 1,
    limited: true,
    purpose: "Främja bostadsförsörjningen.",
    councilHearsPrincipalMatters: true,
    ...more,
  },
});
const executive = { id: "unit:ks", kind: "executive" };
const tested = (period: string, on: string) => ({
  id: `record:provning-${period}`,
  kind: "companyTest",
  by: "unit:ks",
  about: ["unit:bostader"],
  period,
  on,
});
const complete = [{ part: "records", period: "2024", kinds: ["companyTest"] }];

/**
 * Does each stock company have its municipal purpose in the articles, and has the executive tested it each year? The
 * decision on a year is due when the year after has ended: the law names no day.
 */
export const companyPurposeAndYearlyTest = defineRule({
  id: "company-purpose-and-yearly-test",
  family: "law",
  on: "unit",
  force: "law",
  principles: ["law", "wholeView"],
  title: {
    sv: "Varje kommunalt bolag har ett ändamål och prövas varje år",
    en: "Each municipal company has a purpose and is tested each year",
  },
  reason: {
    sv: "Bolaget är kommunens verksamhet i annan form. Styrelsen ska varje år besluta om det har hållit sig till ändamålet och befogenheterna.",
    en: "The company is the municipality's activity in another form. Each year the executive is to decide whether it kept to its purpose and powers.",
  },
  fix: {
    sv: "Lägg in den årliga prövningen i styrelsens kalender, och ta in i bolagsordningen ändamålet och att fullmäktige får ta ställning innan beslut av principiell beskaffenhet eller annars av större vikt fattas.",
    en: "Put the yearly test on the executive's calendar, and into the articles the purpose and that the council takes position before decisions of principle or otherwise of major weight.",
  },
  message: {
    sv: "{entity} är ett kommunalt bolag, men {why}.",
    en: "{entity} is a municipal company, but {why}.",
  },
  terms: {
    purpose: {
      sv: "planen visar inget kommunalt ändamål i bolagsordningen",
      en: "the plan shows no municipal purpose in the articles",
    },
    council: {
      sv: "planen visar inte att bolagsordningen låter fullmäktige ta ställning i ärenden av principiell beskaffenhet eller annars av större vikt",
      en: "the plan does not show that the articles let the council take position on matters of principle or otherwise of major weight",
    },
    none: {
      sv: "planen visar inget beslut av styrelsen om det senaste år som skulle ha prövats",
      en: "the plan shows no decision by the executive on the latest year that should have been tested",
    },
    otherBody: {
      sv: "planen visar att ett annat organ än styrelsen prövade det senaste år som skulle ha prövats",
      en: "the plan shows that another body than the executive tested the latest year that should have been tested",
    },
  },
  sources: [...test, ...articles, kommunallagen["10:4"]],
  needs: ["kind", "company"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Ändamålet i bolagsordningen, prövat av styrelsen i mars.",
          en: "The purpose in the articles, tested by the executive in March.",
        },
        plan: { complete, units: [company(), executive], records: [tested("2024", "2025-03-18")] },
      },
    ],
    bad: [
      {
        says: { sv: "Senast prövat för 2023.", en: "Last tested for 2023." },
        plan: { complete, units: [company(), executive], records: [tested("2023", "2024-03-19")] },
      },
      {
        says: { sv: "Inget ändamål.", en: "No purpose." },
        plan: {
          units: [company({ purpose: null }), executive],
          records: [tested("2024", "2025-03-18")],
        },
      },
    ],
  }),
  inForce: true,
  when: (unit, { q }) =>
    (unit.kind === "company" || (unit.kind === undefined && unit.company !== undefined)) &&
    q.plan.organisation.kind !== "company" &&
    q.plan.organisation.kind !== "federation",
  prepare: ({ q }) => q.all("record").filter(({ kind }) => kind === "companyTest"),
  check: (unit, { q, asOf, prepared }, tell) => {
    const {
      ownedShare,
      decidesTogether,
      limited,
      purpose,
      councilHearsPrincipalMatters: hears,
    } = unit.company ?? {};
    if (limited === undefined) return tell.cannotTell("unit.company.limited");
    if (!limited || ownedShare === 0) return;
    if (ownedShare === undefined) return tell.cannotTell("unit.company.ownedShare");
    const isPartly = ownedShare < 1;
    if (isPartly && decidesTogether === undefined) {
      return tell.cannotTell("unit.company.decidesTogether");
    }
    if (isPartly && !decidesTogether) return;
    if (isPartly) {
      if (purpose === null || hears === false) tell.notExamined(reasonable);
    } else {
      if (purpose === undefined) tell.cannotTell("unit.company.purpose");
      if (hears === undefined) tell.cannotTell("unit.company.councilHearsPrincipalMatters");
      const isReadLaw = isLawOf(asOf, articles);
      const fire = (why: string, path: string) =>
        isReadLaw
          ? tell.finding({ path: `company.${path}`, params: { why }, sources: articles })
          : tell.notExamined(lawOfAnotherTime);
      if (purpose === null) fire("purpose", "purpose");
      if (hears === false) fire("council", "councilHearsPrincipalMatters");
    }
    const year = String(Number(asOf.slice(0, 4)) - 2);
    if (unit.validFrom !== undefined && unit.validFrom.slice(0, 4) > year) return;
    const answer = testOf(unit.id, year, prepared, q);
    if (answer === "tested") return;
    if (!isLawOf(`${Number(year) + 1}-12-31`, test)) return tell.notExamined(lawOfAnotherTime);
    if (answer !== "none" && answer !== "otherBody") tell.cannotTell(answer);
    else tell.finding({ params: { why: answer }, sources: test });
  },
});
