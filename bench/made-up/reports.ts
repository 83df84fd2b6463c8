import type { Due, Effort, Ground, Recurrence } from "styrkedja/plan";
import type { Draw, Makers } from "./draw.js";

const monthly: Recurrence = { every: "month" };
/** How many in a hundred: about seven times a year on average. */
const recurrences = (
  [
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
  ] as readonly (readonly [number, Recurrence | undefined])[]
).flatMap(([share, recurrence]) => Array.from({ length: share }, () => recurrence));

const dues: readonly [Due, ...Due[]] = [
  { by: "days", days: 20 },
  { by: "days", days: 15, move: "forward" },
  { by: "workingDays", days: 10 },
  { by: "months", months: 1, day: 25, move: "back" },
  { by: "days", days: 30, move: "statutory" },
];

const ground = ({ below, pick }: Draw): Ground =>
  pick<() => Ground>([
    () => ({ kind: "statute", citation: { sfs: "2001:453", chapter: "16", section: "6 f" } }),
    () => ({ kind: "agencyRule", citation: { text: "SOSFS 2011:9" } }),
    () => ({ kind: "grantCondition", citation: null }),
    () => ({ kind: "council", decidedOn: `20${10 + below(16)}-06-15` }),
    () => ({ kind: "board", decidedBy: "unit:2", decidedOn: "2024-02-12" }),
    () => ({ kind: "management", decidedOn: "2023" }),
    () => ({ kind: "ownHabit" }),
  ])();

const effort = ({ below, counts, pick }: Draw): Effort =>
  pick<() => Effort>([
    () => ({ minutes: 10 * (1 + below(24)), staff: pick(["nurse", "manager", "teacher"]) }),
    () => {
      const likely = 10 * (2 + below(40));
      return { minutes: { low: likely / 2, likely, high: likely * 3 } };
    },
    () => ({ minutes: { estimate: `estimate:${below(counts.estimates)}` } }),
    () => ({
      steps: [
        { lens: "gather", minutes: { low: 15, likely: 30, high: 90 } },
        { lens: "record", minutes: 20, staff: "manager" },
      ],
    }),
  ])();

/** What is asked for: follow-ups, reporting obligations, own rules, and what they ask about. */
export const reports = (
  draw: Draw,
): Makers<"cycles" | "occasions" | "obligations" | "dataItems" | "estimates" | "houseRules"> => {
  const { below, board, chance, counts, goal, pick, some, subject, told, unit } = draw;
  return {
    cycles: (row) => ({
      id: `cycle:${row}`,
      label: { sv: "Uppföljning av mål" },
      kind: pick(["goal", "tertial", "annual", "quality"]),
      from: some(8, unit),
      to: [board()],
      recurrence: pick<Recurrence>([monthly, { every: "tertial" }, { every: "year" }]),
      due: pick(dues),
      purpose: chance(0.05) ? null : pick(["control", "learning"]),
      form: pick(["report", "dialogue"]),
      goals: some(4, goal),
      ground: { kind: "council", decidedOn: "2019-06-17" },
      effort: effort(draw),
      validFrom: "2024-01-01",
    }),
    occasions: (row) => ({
      id: `occasion:${row}`,
      of: `cycle:${row % counts.cycles}`,
      period: pick(["2025", "2025-T1", "2025-T2", "2026-T1"]),
      madeOn: "2026-01-31",
      delivered: [{ to: board(), on: "2026-02-10" }],
      assessments: some(3, () => ({
        goal: goal(),
        verdict: pick(["met", "partlyMet", "notMet", "notAssessed"]),
        text: `Läget för ${subject()} följs upp.`,
        ...told(0.5, () => ({ causes: ["Fler i egen regi"], wentWell: ["Samarbetet"] })),
      })),
      lessons: chance(0.5) ? [] : ["Börja tidigare"],
      ...told(0.6, () => ({ answer: chance(0.3) ? null : { on: "2026-03-01", by: board() } })),
    }),
    obligations: (row) => {
      const recurrence = recurrences[below(recurrences.length)];
      return {
        id: `obligation:${row}`,
        label: { sv: `Rapport om ${subject()}` },
        from: chance(0.8) ? [unit()] : some(4, unit),
        to: [board()],
        dataItems: some(3, () => `dataItem:${below(counts.dataItems)}` as const),
        ...(recurrence && { recurrence }),
        ...told(0.6, () => ({ due: pick(dues) })),
        ...told(0.8, () => ({ ground: chance(0.02) ? null : ground(draw) })),
        ...told(0.6, () => ({ purpose: chance(0.03) ? null : pick(["control", "statistics"]) })),
        ...told(0.6, () => ({ use: chance(0.04) ? null : pick(["decision", "dialogue", "law"]) })),
        ...told(0.5, () => ({ effort: effort(draw) })),
        ...told(0.5, () => ({ reuses: [] })),
        ...told(0.2, () => ({ reviewBy: chance(0.5) ? null : "2027-06-30" })),
        ...told(0.5, () => ({ validFrom: `20${10 + below(16)}-01-01` })),
      };
    },
    dataItems: (row) => ({
      id: `dataItem:${row}`,
      label: { sv: `Uppgift om ${subject()}` },
      definitionKey: `local:${row % 5 === 0 ? below(counts.dataItems) : row}`,
      foundIn: ["verksamhetssystemet"],
    }),
    estimates: (row) => ({
      id: `estimate:${row}`,
      value: { low: 20, likely: 45 + row, high: 200 + row },
      unitOfMeasure: "minutes",
      method: "asked",
    }),
    houseRules: (row) => ({
      id: `houseRule:${row}`,
      label: { sv: `Riktlinje för ${subject()}` },
      binding: true,
      ground: chance(0.1) ? null : ground(draw),
      purpose: chance(0.1) ? null : "Likvärdig handläggning",
      appliesTo: some(6, unit),
      ...told(0.7, () => ({ minutesPerYear: { low: 30, likely: 120, high: 600 } })),
      reviewBy: chance(0.3) ? null : "2026-06-30",
    }),
  };
};
