import type { Dialogue } from "../plan/entities/index.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { dialogueInvestment, type Investment, programmeInvestment } from "./invested.js";
import { leafFiller } from "./leaf.js";
import type { MeasureOptions } from "./measure-options.js";
import { type Notes, noteMissing } from "./notes.js";
import { rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import type { Span } from "./span.js";
import { add, type Tally, tally } from "./tally.js";

/** The dialogues whose time is in the minutes of their programme already, which are told in all. */
export const programmeDialogues = (plan: Plan): ReadonlySet<Dialogue> => {
  const q = query(plan);
  const isCounted = ({ programme }: Dialogue) =>
    programme !== undefined && q.get(programme)?.minutes !== undefined;
  return new Set((plan.dialogues ?? []).filter(isCounted));
};

/** Sums the time invested in dialogue and development. */
export const investedTally = (
  plan: Plan,
  options: MeasureOptions,
  span: Span,
  notes: Notes,
): Tally => {
  const q = query(plan);
  const reader = readerOf((id) => q.get(id));
  const multiplier = { dated: 0, even: new Float64Array(3), years: 0 };
  const fillLeaf = leafFiller(
    reader,
    rateOf(options.rates),
    (of: Investment, read, visit) => of.eachTerm(read, visit),
    multiplier,
  );
  const total = tally();
  const enter = (investment: Investment) => {
    const { id, share, when } = investment;
    if (share === 0) return;
    reader.reset();
    if (share === undefined) reader.read(undefined, when);
    multiplier.dated = share ?? 0;
    const { dated, unpriced, generalRate } = fillLeaf(investment);
    const minutesKnown = !reader.minutesMissing;
    const costKnown = !reader.costMissing && !unpriced;
    add(total, dated, { minutesKnown, costKnown, priced: costKnown || (dated[4] ?? 0) > 0 });
    noteMissing(notes, id, reader.missing);
    if (reader.midpoint) notes.count.midpoint++;
    if (generalRate) notes.count.generalRate++;
  };
  const inProgramme = programmeDialogues(plan);
  for (const dialogue of plan.dialogues ?? []) {
    if (!inProgramme.has(dialogue)) enter(dialogueInvestment(dialogue, span));
  }
  for (const programme of plan.programmes ?? []) enter(programmeInvestment(programme, span));
  return total;
};
