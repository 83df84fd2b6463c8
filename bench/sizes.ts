import type { Part } from "styrkedja/plan";

/** How many entities a plan holds in each of its parts. */
export type Counts = Readonly<Record<Part, number>>;

/** A municipality, 4 600 entities. */
const small: Counts = {
  sources: 6,
  units: 300,
  positions: 300,
  targetGroups: 12,
  needs: 24,
  matters: 60,
  goalAreas: 6,
  goals: 60,
  assignments: 40,
  indicators: 180,
  observations: 720,
  scales: 2,
  cycles: 24,
  occasions: 96,
  obligations: 2000,
  dataItems: 300,
  estimates: 20,
  registers: 8,
  delegations: 240,
  houseRules: 40,
  activities: 60,
  improvements: 20,
  dialogues: 20,
  programmes: 2,
  decisions: 40,
  records: 20,
};

/** A large city, 110 040 entities. */
const large: Counts = {
  sources: 50,
  units: 5000,
  positions: 5000,
  targetGroups: 60,
  needs: 200,
  matters: 600,
  goalAreas: 30,
  goals: 2000,
  assignments: 600,
  indicators: 6000,
  observations: 18_000,
  scales: 10,
  cycles: 200,
  occasions: 1400,
  obligations: 60_000,
  dataItems: 4000,
  estimates: 120,
  registers: 40,
  delegations: 4000,
  houseRules: 400,
  activities: 1000,
  improvements: 300,
  dialogues: 500,
  programmes: 20,
  decisions: 400,
  records: 110,
};

/** All of Sweden together, 2.8 million entities. */
const nation: Counts = {
  sources: 2000,
  units: 120_000,
  positions: 120_000,
  targetGroups: 3000,
  needs: 6000,
  matters: 12_000,
  goalAreas: 1500,
  goals: 40_000,
  assignments: 8000,
  indicators: 120_000,
  observations: 240_000,
  scales: 500,
  cycles: 6000,
  occasions: 24_000,
  obligations: 2_000_000,
  dataItems: 60_000,
  estimates: 3000,
  registers: 2500,
  delegations: 40_000,
  houseRules: 8000,
  activities: 12_000,
  improvements: 4000,
  dialogues: 4000,
  programmes: 600,
  decisions: 8000,
  records: 4000,
};

export const sizes = { S: small, M: large } as const;
export type Size = keyof typeof sizes;

/** 290 municipalities and 21 regions. */
export const organisations = 311;

/** A few are large and most are small: the first is 30 times the last, as M is to S. */
const weights = Array.from({ length: organisations }, (_, rank) => 1 / (rank + 10.5));
const allWeight = weights.reduce((sum, weight) => sum + weight, 0);

/** What one of the 311 has of the whole nation; at least one of everything. */
export const sizeOf = (rank: number): Counts => {
  const share = (weights[rank] ?? 0) / allWeight;
  return Object.fromEntries(
    Object.entries(nation).map(([part, count]) => [part, Math.max(1, Math.round(count * share))]),
  ) as Counts;
};

export const entityCount = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
