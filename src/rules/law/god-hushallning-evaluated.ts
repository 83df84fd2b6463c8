import type { Occasion } from "../../plan/entities/occasion.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";
import { statutoryDay } from "../statutory-day.js";
import { yearsIn } from "../years-in.js";

const reports = ["interim", "annual"] as const;
const law = [kommunallagen["12:2"]] as const;

interface Held {
  readonly byReport: ReadonlyMap<string, readonly Occasion[]>;
  /** The fact without which an occasion may be any report. */
  readonly untold: string | undefined;
}

const heldReports = (q: Query): Held => {
  const byReport = new Map<string, Occasion[]>();
  let untold: string | undefined;
  // The first by the alphabet, so that the order of the plan does not show.
  const isUntold = (field: string) => {
    if (untold === undefined || field < untold) untold = field;
  };
  for (const occasion of q.all("occasion")) {
    const of = stated(occasion, "of");
    if (of?.startsWith("obligation:")) continue;
    const kind = of && stated(q.get(of as Id<"cycle">), "kind");
    const [year] = yearsIn(stated(occasion, "period"));
    if (!of) isUntold("occasion.of");
    else if (kind === undefined) isUntold("cycle.kind");
    else if (kind !== "interim" && kind !== "annual") continue;
    else if (year === undefined) isUntold("occasion.period");
    else {
      const key = `${kind} ${year}`;
      const known = byReport.get(key);
      if (known) known.push(occasion);
      else byReport.set(key, [occasion]);
    }
  }
  return { byReport, untold };
};

/** Judged, not judged, or the fact that would tell. A forecast is a judgement too. */
const judged = (occasion: Occasion, goal: string): string => {
  const assessments = stated(occasion, "assessments");
  if (!assessments) return "occasion.assessments";
  const found = assessments.find((assessment) => assessment.goal === goal);
  if (!found) return "notAssessed";
  const verdict = found.forecast ?? found.verdict;
  if (verdict === undefined) return "occasion.assessments[].verdict";
  return verdict === "notAssessed" ? "notAssessed" : "assessed";
};

const held = (interim: string) => ({
  goals: [
    { id: "goal:resultat", level: "council", soundManagement: true, horizon: "2023-01/2026-12" },
  ],
  cycles: [
    { id: "cycle:delar", kind: "interim" },
    { id: "cycle:ars", kind: "annual" },
  ],
  occasions: [
    {
      id: "occasion:delar-2025",
      of: "cycle:delar",
      period: "2025-01/2025-08",
      assessments: [{ goal: "goal:resultat", verdict: interim, wentWell: ["Lägre sjukfrånvaro."] }],
    },
    {
      id: "occasion:ars-2025",
      of: "cycle:ars",
      period: "2025",
      assessments: [{ goal: "goal:resultat", verdict: "met", wentWell: ["Lägre sjukfrånvaro."] }],
    },
  ],
});

/**
 * Were the goals for sound financial management judged in both the interim and the annual report? That the auditors hold
 * both against the goals is read in full; what the reports themselves must hold (lagen om kommunal bokföring och
 * redovisning) is not, so this is no error.
 */
export const godHushallningEvaluated = defineRule({
  id: "god-hushallning-evaluated",
  family: "law",
  on: "goal",
  force: "method",
  principles: ["law", "openness"],
  title: {
    sv: "Mål för god ekonomisk hushållning bedöms i delårsrapport och årsredovisning",
    en: "Goals for sound financial management are judged in the interim and the annual report",
  },
  reason: {
    sv: "Revisorerna ska bedöma båda rapporterna mot fullmäktiges mål, och fullmäktige ska kunna se hur det går.",
    en: "The auditors are to hold both reports against the council's goals, and the council is to see how it goes.",
  },
  fix: {
    sv: "Skriv en bedömning av målet i båda rapporterna, också när svaret är att det inte nås.",
    en: "Write a judgement of the goal in both reports, also when the answer is that it is not reached.",
  },
  message: {
    sv: "{entity}: planen visar ingen bedömning i {report} {year}.",
    en: "{entity}: the plan shows no judgement in {report} {year}.",
  },
  terms: {
    interim: { sv: "delårsrapporten", en: "the interim report" },
    annual: { sv: "årsredovisningen", en: "the annual report" },
  },
  sources: [...law, goalLiterature["skyrev-r5"]],
  inPractice: {
    sv: "Klimatmålet är ett mål för god ekonomisk hushållning men bedömdes inte i delårsrapporten 2025. Controllern skriver en rad om läget, också om den säger att målet inte nås.",
    en: "The climate goal is one for sound financial management but was not judged in the interim report of 2025. The controller writes a line on where it stands, also if it says that the goal will not be met.",
  },
  needs: ["level", "soundManagement"],
  examples: () => ({
    good: [
      {
        says: { sv: "Delvis uppnått, med analys.", en: "Partly met, with analysis." },
        plan: held("partlyMet"),
      },
    ],
    bad: [
      {
        says: { sv: "Inte bedömt i delårsrapporten.", en: "Not judged in the interim report." },
        plan: held("notAssessed"),
      },
    ],
  }),
  inForce: true,
  when: (goal) =>
    (goal.level === "council" || goal.level === undefined) &&
    goal.soundManagement !== false &&
    (goal.level !== undefined || goal.soundManagement !== undefined),
  prepare: ({ q }) => heldReports(q),
  check: (goal, { q, asOf, prepared }, tell) => {
    const thisYear = Number(asOf.slice(0, 4));
    const year = String(thisYear - (asOf > statutoryDay(`${thisYear}-04-15`) ? 1 : 2));
    const horizon = stated(goal, "horizon");
    if (horizon !== undefined && !yearsIn(horizon).includes(year)) return;
    if (!isLawOf(`${year}-12-31`, law)) return tell.notExamined(lawOfAnotherTime);
    for (const report of reports) {
      const occasions = prepared.byReport.get(`${report} ${year}`) ?? [];
      const answers = occasions.map((occasion) => judged(occasion, goal.id)).sort();
      if (answers.includes("assessed")) continue;
      const open = answers.find((answer) => answer.includes(".")) ?? prepared.untold;
      const isTold =
        answers.length > 0 || q.isComplete("occasions", { period: year, kind: report });
      if (open !== undefined) tell.cannotTell(open);
      else if (!isTold) tell.cannotTell("complete: occasions");
      else
        tell.finding({ params: { report, year }, related: occasions.map(({ id }) => id).sort() });
    }
  },
});
