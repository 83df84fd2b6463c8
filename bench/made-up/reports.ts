import type { Due, Effort, Ground, Recurrence } from "styrkedja";
import type { Draw, Makers } from "./draw.js";

const staffs = ["nurse", "manager", "teacher", "administrator"] as const;

const monthly: Recurrence = { every: "month" };
/** One in a hundred each: about seven times a year on average. */
const recurrences: readonly (readonly [number, Recurrence | undefined])[] = [
  [27, monthly],
  [8, { every: "month", except: [1, 7, 12] }],
  [3, { every: "week" }],
  [16, { every: "quarter" }],
  [4, { every: "quarter", cumulative: true }],
  [12, { every: "tertial" }],
  [4, { every: "half" }],
  [16, { every: "year" }],
  [2, { every: "year", step: 2, since: 2025 }],
  [2, { every: "interim" }],
  [1, { every: "dates", dates: ["2026-03-31", "2026-10-15"] }],
  [3, { every: "case", perYear: { low: 4, likely: 10, high: 30 } }],
  [2, undefined],
];
const recurrenceTable = recurrences.flatMap(([share, recurrence]) =>
  Array.from({ length: share }, () => recurrence),
);

const dues: readonly [Due, ...Due[]] = [
  { by: "days", days: 20 },
  { by: "days", days: 15, move: "forward" },
  { by: "workingDays", days: 10 },
  { by: "months", months: 1, day: 25, move: "back" },
  { by: "days", days: 30, move: "statutory" },
];

const grounds = (r: Draw): Ground =>
  r.pick<() => Ground>([
    () => ({ kind: "statute", citation: { sfs: "2001:453", chapter: "16", section: "6 f" } }),
    () => ({ kind: "agencyRule", citation: { text: "SOSFS 2011:9" } }),
    () => ({ kind: "grantCondition", citation: null }),
    () => ({ kind: "council", decidedOn: `20${10 + r.below(16)}-06-15` }),
    () => ({ kind: "board", decidedBy: "unit:u-2", decidedOn: "2024-02-12" }),
    () => ({ kind: "management", decidedOn: "2023" }),
    () => ({ kind: "ownHabit" }),
  ])();

const efforts = ({ pick, below, some, estimate }: Draw): Effort =>
  r.pick<() => Effort>([
    () => ({ minutes: 10 * (1 + r.below(24)), staff: r.pick(staffs) }),
    () => {
      const likely = 10 * (2 + r.below(40));
      return { minutes: { low: likely / 2, likely, high: likely * 3 }, staff: r.pick(staffs) };
    },
    () => ({ minutes: { estimate: `estimate:e-${r.below(estimates)}` } }),
    () => ({
      steps: [
        { lens: "gather", minutes: { low: 15, likely: 30, high: 90 } },
        { lens: "record", minutes: 20, staff: "manager" },
      ],
    }),
  ])();


/** What is asked for: follow-ups, reporting obligations, and what they ask about. */
export const reports = (r: Draw): Makers<"cycles" | "occasions" | "obligations" | "dataItems" | "estimates" | "houseRules"> => ({
    cycles: (row) => ({
      id: `cycle:c-${row}`,
      label: { sv: "Uppföljning av mål" },
      kind: r.pick(["goal", "tertial", "annual", "quality"]),
      from: some(8, unit),
      to: [board()],
      recurrence: r.pick<Recurrence>([monthly, { every: "tertial" }, { every: "year" }]),
      due: r.pick(dues),
      purpose: r.chance(0.05) ? null : r.pick(["control", "learning"]),
      form: r.pick(["report", "dialogue"]),
      goals: some(4, goal),
      ground: { kind: "council", decidedOn: "2019-06-17" },
      effort: efforts(r, counts.estimates),
      validFrom: "2024-01-01",
    }),
    occasions: (row) => ({
      id: `occasion:oc-${row}`,
      of: `cycle:c-${row % counts.cycles}`,
      period: r.pick(["2025", "2025-T1", "2025-T2", "2026-T1"]),
      madeOn: "2026-01-31",
      delivered: [{ to: board(), on: "2026-02-10" }],
      assessments: some(3, () => ({
        goal: goal(),
        verdict: r.pick(["met", "partlyMet", "notMet", "notAssessed"]),
        text: `Läget för ${subject()} följs upp.`,
        ...when(0.5, () => ({ causes: ["Fler i egen regi"], wentWell: ["Samarbetet"] })),
      })),
      lessons: r.chance(0.5) ? [] : ["Börja tidigare"],
      ...when(0.6, () => ({ answer: r.chance(0.3) ? null : { on: "2026-03-01", by: board() } })),
    }),
    obligations: (row) => {
      const recurrence = recurrenceTable[r.below(recurrenceTable.length)];
      return {
        id: `obligation:b-${row}`,
        label: { sv: `Rapport om ${subject()}` },
        from: r.chance(0.8) ? [unit()] : some(4, unit),
        to: [r.chance(0.8) ? board() : (`unit:u-${head - 1}` as const)],
        dataItems: some(3, () => ref("dataItem", "d", counts.dataItems)),
        ...(recurrence && { recurrence }),
        ...when(0.8, () => ({ due: r.pick(dues) })),
        ...when(0.9, () => ({ ground: r.chance(0.02) ? null : grounds(r) })),
        ...when(0.8, () => ({
          purpose: r.chance(0.03) ? null : r.pick(["control", "learning", "statistics"]),
        })),
        form: "report",
        ...when(0.8, () => ({
          use: r.chance(0.04) ? null : r.pick(["decision", "dialogue", "law"]),
        })),
        ...when(0.8, () => ({ effort: efforts(r, counts.estimates) })),
        ...when(0.2, () => ({ reviewBy: r.chance(0.5) ? null : "2027-06-30" })),
        validFrom: `20${10 + r.below(16)}-01-01`,
      };
    },
    dataItems: (row) => ({
      id: `dataItem:d-${row}`,
      label: { sv: `Uppgift om ${subject()}` },
      definitionKey: `local:${row % 5 === 0 ? r.below(counts.dataItems) : row}`,
      foundIn: ["verksamhetssystemet"],
    }),
    estimates: (row) => ({
      id: `estimate:e-${row}`,
      value: { low: 20, likely: 45 + row, high: 200 + row },
      unitOfMeasure: "minutes",
      method: "asked",
    }),
    houseRules: (row) => ({
      id: `houseRule:h-${row}`,
      label: { sv: `Riktlinje för ${subject()}` },
      binding: true,
      ground: r.chance(0.1) ? null : grounds(r),
      purpose: r.chance(0.1) ? null : "Likvärdig handläggning",
      appliesTo: some(6, unit),
      ...when(0.7, () => ({ minutesPerYear: { low: 30, likely: 120, high: 600 } })),
      reviewBy: r.chance(0.3) ? null : "2026-06-30",
    }),
});
