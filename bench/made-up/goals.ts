import type { Draw, Makers } from "./draw.js";


/** What is to be reached: goals and the figures, activities and conversations around them. */
export const goals = (r: Draw): Makers<"goalAreas" | "goals" | "assignments" | "indicators" | "observations" | "scales" | "activities" | "improvements" | "dialogues" | "programmes"> => ({
    goalAreas: (row) => ({ id: `goalArea:a-${row}`, label: { sv: `Område ${row}` }, order: row }),
    goals: (row) => ({
      id: `goal:g-${row}`,
      label: { sv: `Bättre ${subject()}` },
      level: isTop(row) ? "council" : r.pick(["board", "administration", "unit"]),
      kind: r.pick(["outcome", "quality", "direction", "activity"]),
      horizon: "2024-01/2027-12",
      area: ref("goalArea", "a", counts.goalAreas),
      ...when(0.98, () => ({ owner: r.chance(0.02) ? null : unit() })),
      ...when(0.9, () => ({ ownerPosition: r.chance(0.05) ? null : position() })),
      ...when(0.9, () => ({ forWhom: [ref("targetGroup", "t", counts.targetGroups)] })),
      ...(isTop(row)
        ? { carriedBy: [{ unit: board() }] }
        : { serves: r.chance(0.02) ? [] : [`goal:g-${r.below(row)}` as const] }),
      ground: { kind: "council", decidedOn: "2023-11-20" },
      decidedBy: isTop(row) ? "unit:u-0" : board(),
      hallmarks: [{ label: { sv: "Det märks i vardagen" }, indicators: [indicator()] }],
      ...when(0.8, () => ({ assessment: { mode: r.pick(["indicator", "mixed", "none"]) } })),
      ...when(0.7, () => ({ resources: { mode: "withinFrame" } as const })),
    }),
    assignments: (row) => ({
      id: `assignment:as-${row}`,
      label: { sv: `Utred ${subject()}` },
      giver: "unit:u-0",
      receiver: board(),
      due: "2026-12-31",
      closedOn: r.chance(0.4) ? "2026-05-20" : null,
    }),
    indicators: (row) => ({
      id: `indicator:i-${row}`,
      label: { sv: `Andel nöjda med ${subject()}` },
      goals: [`goal:g-${row % counts.goals}`],
      role: r.pick(["target", "monitoring"]),
      kind: r.pick(["outcome", "output", "activity", "input"]),
      unitOfMeasure: "%",
      polarity: "higher",
      unit: unit(),
      ...when(0.9, () => ({ owner: position() })),
      source: { kind: "register", reference: "verksamhetssystemet" },
      collection: r.pick(["automatic", "reused", "new"]),
      renewed: { every: "year" },
      ...when(0.8, () => ({ baseline: { value: 61.5, at: "2023" } })),
      ...when(0.9, () => ({
        target: r.chance(0.1) ? null : { value: 75, at: r.chance(0.1) ? null : "2027-12-31" },
      })),
      individualBased: r.chance(0.5),
      ...when(0.8, () => ({ splitBy: r.chance(0.2) ? [] : (["sex"] as const) })),
    }),
    observations: (row) => ({
      id: `observation:ob-${row}`,
      indicator: `indicator:i-${row % counts.indicators}`,
      period: `${2025 - (Math.floor(row / counts.indicators) % 4)}`,
      ...(r.chance(0.06)
        ? { value: null, missing: r.pick(["notMeasured", "dropout", "secret"]) }
        : { value: r.below(1000) / 10, women: r.below(1000) / 10, men: r.below(1000) / 10 }),
      trend: r.pick(["better", "same", "worse"]),
    }),
    scales: (row) => ({
      id: `scale:sc-${row}`,
      bands: [
        { label: { sv: "Nått" }, symbol: "grön", verdicts: ["met"], from: 75, to: null },
        { label: { sv: "Ej nått" }, symbol: "röd", verdicts: ["notMet"], from: null, to: 75 },
      ],
    }),
    activities: (row) => ({
      id: `activity:ac-${row}`,
      label: { sv: `Genomgång av ${subject()}` },
      kind: "activity",
      goals: [goal()],
      unit: unit(),
      due: "2026-10-31",
      closedOn: r.chance(0.5) ? "2026-09-01" : null,
    }),
    improvements: (row) => ({
      id: `improvement:im-${row}`,
      from: { kind: "employee", unit: unit() },
      unit: unit(),
      changed: "wayOfWorking",
      on: "2026-04-01",
      goals: [goal()],
      takenUpBy: r.chance(0.5) ? [] : [unit()],
    }),
    dialogues: (row) => ({
      id: `dialogue:di-${row}`,
      kind: r.pick(["result", "userDialogue", "managersMeeting", "workplace"]),
      on: "2026-05-12",
      units: [unit(), board()],
      participants: { people: 4 + r.below(20) },
      minutes: 90,
      goals: [goal()],
      outcomes: ["Vi provar en ny rutin"],
    }),
    programmes: (row) => ({
      id: `programme:pr-${row}`,
      kind: "leadership",
      period: "2026",
      participants: 40,
      minutes: 2400,
      units: [board()],
    }),
});
