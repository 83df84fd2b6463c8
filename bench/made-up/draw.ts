import type { EntityOf, Id, Kind, Part, parts } from "styrkedja/plan";
import type { Counts } from "../sizes.js";
import { type Random, random } from "./random.js";

/** Makes the entities of some parts, one row after another. */
export type Makers<P extends Part> = {
  readonly [K in P]: (row: number) => EntityOf[(typeof parts)[K]];
};

/** Draws what an entity is made of: numbers, words, and ids that are in the plan. */
export interface Draw extends Random {
  readonly organisation: Id<"organisation">;
  readonly counts: Counts;
  /** Boards; the units after council and executive are the boards, then their administrations. */
  readonly boards: number;
  readonly unit: () => Id<"unit">;
  readonly board: () => Id<"unit">;
  readonly position: () => Id<"position">;
  readonly goal: () => Id<"goal">;
  readonly targetGroup: () => Id<"targetGroup">;
  readonly subject: () => string;
  /** One to so many. */
  readonly some: <T>(most: number, make: () => T) => T[];
  /** A field that is told so often. */
  readonly told: <F extends object>(share: number, field: () => F) => F | Record<never, never>;
}

const subjects = [
  "sjukfrånvaro",
  "nattfasta",
  "väntetid till förskola",
  "resultat i årskurs 6",
  "brandskydd",
  "avvikelser",
  "hemtjänsttid",
  "energianvändning",
  "handläggningstid",
  "elevers trygghet",
  "avtalstrohet",
  "ej verkställda beslut",
] as const;

export const drawer = (counts: Counts, seed: number): Draw => {
  const numbers = random(seed);
  const { below, chance, pick } = numbers;
  const boards = Math.min(20, 3 + Math.floor(counts.units / 40));
  const idOf =
    <K extends Kind>(kind: K, count: number) =>
    (): Id<K> =>
      `${kind}:${below(count)}`;
  return {
    ...numbers,
    organisation: `organisation:${seed}`,
    counts,
    boards,
    unit: idOf("unit", counts.units),
    board: () => `unit:${2 + below(boards)}`,
    position: idOf("position", counts.positions),
    goal: idOf("goal", counts.goals),
    targetGroup: idOf("targetGroup", counts.targetGroups),
    subject: () => pick(subjects),
    some: (most, make) => Array.from({ length: 1 + below(most) }, make),
    told: (share, field) => (chance(share) ? field() : {}),
  };
};
