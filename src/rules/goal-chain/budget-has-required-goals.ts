import { parsePeriod } from "../../calendar/parse-period.js";
import type { Record } from "../../plan/entities/record.js";
import type { Id } from "../../plan/id.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isStated } from "../is-stated.js";
import type { About } from "../rule.js";
import { stated } from "../stated.js";
import { yearsIn } from "../years-in.js";

const law = [kommunallagen["11:6"]] as const;

/** For which years is there a goal for sound financial management, of economy and for the activity? And which plans hold three years? */
interface Shown {
  readonly financialGoals: ReadonlySet<string>;
  readonly activityGoals: ReadonlySet<string>;
  readonly threeYears: ReadonlySet<string>;
  /** Years of a financial plan of which nobody has said what it holds. */
  readonly planUntold: ReadonlySet<string>;
}

const everyYear = "*";

/** Does what was read of the document hold it, or its plan years? */
const holdsThreeYears = ({ contains, years }: Record, year: string): boolean =>
  contains?.includes("threeYears") ||
  [0, 1, 2].every((more) => years?.includes(Number(year) + more));

const shownIn = ({ q }: About): Shown => {
  const financialGoals = new Set<string>();
  const activityGoals = new Set<string>();
  const threeYears = new Set<string>();
  const planUntold = new Set<string>();
  for (const goal of q.all("goal")) {
    if (goal.soundManagement !== true || goal.level !== "council" || goal.status === "draft") {
      continue;
    }
    const years = goal.kind === "economy" ? financialGoals : activityGoals;
    if (goal.horizon === undefined) years.add(everyYear);
    for (const year of yearsIn(goal.horizon)) years.add(year);
  }
  for (const record of q.all("record")) {
    if (record.kind !== "financialPlan") continue;
    const year = record.period?.slice(0, 4);
    if (year === undefined) planUntold.add(everyYear);
    else if (holdsThreeYears(record, year)) threeYears.add(year);
    else if (!isStated(record, "contains")) planUntold.add(year);
  }
  return { financialGoals, activityGoals, threeYears, planUntold };
};

const units = [{ id: "unit:council", kind: "council" }];
const budget = {
  id: "record:budget-2026",
  kind: "budgetAdopted",
  on: "2025-11-24",
  period: "2026",
  by: "unit:council",
  publishedOn: "2025-11-13",
};

/** Does the budget hold the goals the law asks for? The financial ones, those for the activity, and a plan of three years. */
export const budgetHasRequiredGoals = defineRule({
  id: "budget-has-required-goals",
  family: "goal-chain",
  on: "record",
  force: "law",
  principles: ["law", "openness"],
  title: {
    sv: "Budgeten innehåller de mål som lagen kräver",
    en: "The budget contains the goals the law asks for",
  },
  reason: {
    sv: "Budgeten ska ange finansiella mål, mål och riktlinjer för verksamheten av betydelse för god ekonomisk hushållning, och en plan för tre år. Lagen nämner inget antal och kräver inte att varje mål går att mäta.",
    en: "The budget shall state financial goals, goals and guidelines for the activity that matter for sound financial management, and a plan of three years. The law names no number and does not ask that each goal be put in figures.",
  },
  fix: {
    sv: "Besluta eller märk ut de mål som saknas innan nästa budget fastställs.",
    en: "Decide or mark the goals that are missing before the next budget is adopted.",
  },
  message: {
    sv: "{entity}: planen visar {missing} för {year}.",
    en: "{entity}: the plan shows {missing} for {year}.",
  },
  terms: {
    financialGoals: { sv: "inga finansiella mål", en: "no financial goals" },
    activityGoals: {
      sv: "inga mål eller riktlinjer för verksamheten av betydelse för god ekonomisk hushållning",
      en: "no goals or guidelines for the activity that matter for sound financial management",
    },
    threeYears: {
      sv: "ingen ekonomisk plan för tre år med budgetåret som det första",
      en: "no financial plan of three years with the budget year as the first",
    },
  },
  sources: [...law, goalLiterature["skyrev-r5"]],
  needs: ["on", "period", "by"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Alla delar finns i dokumentet.",
          en: "All parts are in the document.",
        },
        plan: {
          units,
          records: [{ ...budget, contains: ["financialGoals", "activityGoals", "threeYears"] }],
        },
      },
      {
        says: {
          sv: "Märkta mål och en plan för 2026–2028.",
          en: "Marked goals, and a plan for 2026–2028.",
        },
        plan: {
          units,
          records: [{ ...budget, years: [2026, 2027, 2028] }],
          goals: [
            { id: "goal:result", level: "council", kind: "economy", soundManagement: true },
            { id: "goal:pupils", level: "council", kind: "outcome", soundManagement: true },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Finansiella mål, men inga för verksamheten.",
          en: "Financial goals, but none for the activity.",
        },
        plan: {
          units,
          records: [{ ...budget, contains: ["financialGoals", "threeYears"] }],
        },
      },
      {
        says: {
          sv: "Bara budgetåret, och ingen ekonomisk plan vid sidan av.",
          en: "The budget year only, and no financial plan beside it.",
        },
        plan: {
          complete: [{ part: "records", kinds: ["financialPlan"], period: "2026" }],
          units,
          records: [{ ...budget, contains: ["financialGoals", "activityGoals"], years: [2026] }],
        },
      },
    ],
  }),
  when: ({ kind, on }, { q }) =>
    kind === "budgetAdopted" && on !== null && q.plan.organisation.kind !== "company",
  prepare: shownIn,
  check: (record, { q, prepared }, tell) => {
    const { on, period, by } = record;
    const body = by?.startsWith("unit:") ? q.get(by as Id<"unit">) : undefined;
    const kind = stated(body, "kind");
    if (kind === undefined) return tell.cannotTell(body ? "unit.kind" : "record.by");
    if (kind !== "council") return;
    if (!isLawOf(on as string, law)) return tell.notExamined(lawOfAnotherTime);
    const days = parsePeriod(period as string);
    if (!days) return;
    const year = days.from.slice(0, 4);

    const isRead = isStated(record, "contains");
    const isShown = (years: ReadonlySet<string>) => years.has(year) || years.has(everyYear);
    const lacks = (missing: string) =>
      tell.finding({ path: "contains", params: { missing, year }, sources: law });
    for (const part of ["financialGoals", "activityGoals"] as const) {
      if (record.contains?.includes(part)) continue;
      if (isRead) lacks(part);
      else if (!isShown(prepared[part])) tell.cannotTell("record.contains");
    }
    if (holdsThreeYears(record, year) || prepared.threeYears.has(year)) return;
    if (!isRead || isShown(prepared.planUntold)) tell.cannotTell("record.contains");
    else if (!q.isComplete("records", { kind: "financialPlan", period: year })) {
      tell.cannotTell("complete: records");
    } else lacks("threeYears");
  },
});
