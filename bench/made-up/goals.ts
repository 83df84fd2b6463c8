import type { Draw, Makers } from "./draw.js";

/** What is to be reached: goals, and the figures, activities and conversations around them. */
export const goals = ({
  below,
  board,
  chance,
  counts,
  goal,
  pick,
  position,
  subject,
  targetGroup,
  told,
  unit,
}: Draw): Makers<
  | "goalAreas"
  | "goals"
  | "assignments"
  | "indicators"
  | "observations"
  | "scales"
  | "activities"
  | "improvements"
  | "dialogues"
  | "programmes"
> => ({
  goalAreas: (row) => ({ id: `goalArea:${row}`, label: { sv: `Område ${row}` }, order: row }),
  goals: (row) => {
    const isCouncils = row < Math.max(1, counts.goals / 20);
    return {
      id: `goal:${row}`,
      label: { sv: `Bättre ${subject()}` },
      level: isCouncils ? "council" : pick(["board", "administration", "unit"]),
      kind: pick(["outcome", "quality", "direction", "activity"]),
      horizon: "2024-01/2027-12",
      area: `goalArea:${below(counts.goalAreas)}`,
      ...told(0.98, () => ({ owner: chance(0.02) ? null : unit() })),
      ...told(0.9, () => ({ ownerPosition: chance(0.05) ? null : position() })),
      ...told(0.9, () => ({ forWhom: chance(0.1) ? [] : [targetGroup()] })),
      ...(isCouncils
        ? { carriedBy: [{ unit: board() }] }
        : { serves: chance(0.02) ? [] : [`goal:${below(row)}` as const] }),
      ground: { kind: "council", decidedOn: "2023-11-20" },
      decidedBy: isCouncils ? "unit:0" : board(),
      hallmarks: [
        { label: { sv: "Det märks" }, indicators: [`indicator:${below(counts.indicators)}`] },
      ],
      ...told(0.8, () => ({ assessment: { mode: pick(["indicator", "mixed", "none"]) } })),
      ...told(0.7, () => ({ resources: { mode: "withinFrame" } as const })),
    };
  },
  assignments: (row) => ({
    id: `assignment:${row}`,
    label: { sv: `Utred ${subject()}` },
    giver: "unit:0",
    receiver: board(),
    due: "2026-12-31",
    closedOn: chance(0.4) ? "2026-05-20" : null,
  }),
  indicators: (row) => ({
    id: `indicator:${row}`,
    label: { sv: `Andel nöjda: ${subject()}` },
    goals: [`goal:${row % counts.goals}`],
    role: pick(["target", "monitoring"]),
    kind: pick(["outcome", "output", "activity", "input"]),
    unitOfMeasure: "%",
    polarity: "higher",
    unit: unit(),
    ...told(0.9, () => ({ owner: chance(0.03) ? null : position() })),
    source: { kind: "register", reference: "verksamhetssystemet" },
    collection: pick(["automatic", "reused", "new"]),
    renewed: { every: "year" },
    ...told(0.8, () => ({ baseline: { value: 61.5, at: "2023" } })),
    ...told(0.9, () => ({
      target: chance(0.05) ? null : { value: 75, at: chance(0.1) ? null : "2027-12-31" },
    })),
    individualBased: chance(0.5),
    ...told(0.8, () => ({ splitBy: chance(0.2) ? [] : (["sex"] as const) })),
    ...told(0.2, () => ({ noSplitReason: chance(0.5) ? null : "För få personer" })),
  }),
  observations: (row) => ({
    id: `observation:${row}`,
    indicator: `indicator:${row % counts.indicators}`,
    period: `${2025 - (Math.floor(row / counts.indicators) % 4)}`,
    ...(chance(0.06)
      ? { value: null, missing: pick(["notMeasured", "dropout", "secret"]) }
      : { value: below(1000) / 10, women: below(1000) / 10, men: below(1000) / 10 }),
    trend: pick(["better", "same", "worse"]),
  }),
  scales: (row) => ({
    id: `scale:${row}`,
    bands: [
      { label: { sv: "Nått" }, symbol: "grön", verdicts: ["met"], from: 75, to: null },
      { label: { sv: "Ej nått" }, symbol: "röd", verdicts: ["notMet"], from: null, to: 75 },
    ],
  }),
  activities: (row) => ({
    id: `activity:${row}`,
    label: { sv: `Genomgång av ${subject()}` },
    kind: "activity",
    goals: [goal()],
    unit: unit(),
    due: "2026-10-31",
    closedOn: chance(0.5) ? "2026-09-01" : null,
  }),
  improvements: (row) => ({
    id: `improvement:${row}`,
    from: { kind: "employee", unit: unit() },
    unit: unit(),
    changed: "wayOfWorking",
    on: "2026-04-01",
    goals: [goal()],
    takenUpBy: chance(0.5) ? [] : [unit()],
  }),
  dialogues: (row) => ({
    id: `dialogue:${row}`,
    kind: pick(["result", "userDialogue", "managersMeeting", "workplace"]),
    on: "2026-05-12",
    units: [unit(), board()],
    participants: { people: 4 + below(20) },
    minutes: 90,
    goals: [goal()],
    outcomes: ["Vi provar en ny rutin"],
  }),
  programmes: (row) => ({
    id: `programme:${row}`,
    kind: "leadership",
    period: "2026",
    participants: 40,
    minutes: 2400,
    units: [board()],
  }),
});
