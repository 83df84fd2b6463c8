import type { Dialogue, Programme } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Amount } from "../amount.js";
import { investedTally } from "../invested-tally.js";
import { sumsAmong } from "../sums-among.js";
import { add, amountOf, type Tally, tally } from "../tally.js";
import type { Weights } from "../weights.js";

export type DialogueKind = NonNullable<Dialogue["kind"]>;
export type ProgrammeKind = NonNullable<Programme["kind"]>;

/** Time invested of one kind; `null` when the kind is not told. `known + unknown` is how many. */
export interface InvestedOfKind<K extends string> {
  readonly kind: K | null;
  readonly amount: Amount;
}

/** Time invested, beside the demands and never among them. The kinds add up to the total. */
export interface InvestedByKind {
  readonly dialogues: readonly InvestedOfKind<DialogueKind>[];
  readonly programmes: readonly InvestedOfKind<ProgrammeKind>[];
  readonly total: Amount;
  /** All demands, to set beside it. */
  readonly demands: Amount;
  readonly untold: readonly { readonly entity: Id; readonly path: string }[];
}

const kindsOf = <K extends string>(sums: ReadonlyMap<string | null, Tally>) =>
  Array.from(sums, ([kind, own]) => ({ kind: kind as K | null, amount: amountOf(own) }));

/**
 * How much time is invested in dialogue, development and leadership? Hours and how many by kind, in the order in which
 * the plan tells of them, beside the hours of all demands. A programme's dialogue counts with its programme. Time
 * invested is never listed among what is heavy, double or beyond the law. Units as in {@link Amount}. See `metrics`.
 *
 * @example
 * const { total } = invested(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * hours(total).likely; // hours of dialogue and development in the year
 */
export const invested = (weights: Weights): InvestedByKind => {
  const dialogues = new Map<string | null, Tally>();
  const programmes = new Map<string | null, Tally>();
  const { total, notes } = investedTally(weights, (entity, part, certainty) => {
    const to = entity.id.startsWith("dialogue:") ? dialogues : programmes;
    const kind = entity.kind ?? null;
    const own = to.get(kind) ?? tally();
    to.set(kind, own);
    add(own, part, certainty);
  });
  const demands = sumsAmong(weights, () => ["all"]).get("all") ?? amountOf(tally());
  return {
    dialogues: kindsOf<DialogueKind>(dialogues),
    programmes: kindsOf<ProgrammeKind>(programmes),
    total: amountOf(total),
    demands,
    untold: notes.unknown,
  };
};
