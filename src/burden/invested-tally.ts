import type { Dialogue, Programme } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";
import type { Column } from "./column.js";
import {
  dialogueInvestment,
  dialoguePaths,
  type InvestedPaths,
  type Investment,
  programmeInvestment,
  programmePaths,
} from "./invested.js";
import { leafFiller } from "./leaf.js";
import { type Notes, noteMissing, notes } from "./notes.js";
import { rateOf } from "./rates.js";
import { readerOf } from "./reader.js";
import type { Span } from "./span.js";
import { add, type Tally, tally } from "./tally.js";
import type { Weights } from "./weights.js";

/** The dialogues whose time is in the minutes of their programme already, which are told in all. */
export const programmeDialogues = (q: Query): ReadonlySet<Dialogue> => {
  const isCounted = ({ programme }: Dialogue) =>
    programme !== undefined && q.get(programme)?.minutes !== undefined;
  return new Set(q.all("dialogue").filter(isCounted));
};

/** Visits each dialogue and programme that has, or may have, a part in the span. */
export const eachInvestment = (
  q: Query,
  span: Span,
  visit: (investment: Investment, paths: InvestedPaths, entity: Dialogue | Programme) => void,
): void => {
  const inProgramme = programmeDialogues(q);
  for (const dialogue of q.all("dialogue")) {
    if (inProgramme.has(dialogue)) continue;
    const investment = dialogueInvestment(dialogue, span);
    if (investment.share !== 0) visit(investment, dialoguePaths, dialogue);
  }
  for (const programme of q.all("programme")) {
    const investment = programmeInvestment(programme, span);
    if (investment.share !== 0) visit(investment, programmePaths, programme);
  }
};

/** Told of each dialogue and programme that has a part in the span. */
type VisitInvested = (
  entity: Dialogue | Programme,
  part: Column,
  certainty: Parameters<typeof add>[2],
) => void;

/** Sums the time invested in dialogue and development, with what is not told of it. */
export const investedTally = (
  { q, options, span }: Weights,
  visit?: VisitInvested,
): { total: Tally; notes: Notes } => {
  const noted = notes();
  const reader = readerOf((id) => q.get(id));
  const multiplier = { dated: 0, even: new Float64Array(3), years: 0 };
  const rate = rateOf(options.rates);
  const filler = (paths: InvestedPaths) =>
    leafFiller(reader, rate, (of: Investment, visit) => of.eachTerm(visit), paths, multiplier);
  const fillDialogue = filler(dialoguePaths);
  const fillProgramme = filler(programmePaths);
  const total = tally();
  eachInvestment(q, span, (investment, paths, entity) => {
    const { id, share, when } = investment;
    reader.reset();
    if (share === undefined) reader.read(undefined, when);
    multiplier.dated = share ?? 0;
    const fillLeaf = paths === dialoguePaths ? fillDialogue : fillProgramme;
    const { dated, unpriced, generalRate } = fillLeaf(investment);
    const minutesKnown = !reader.minutesMissing;
    const costKnown = !reader.costMissing && !unpriced;
    const certainty = { minutesKnown, costKnown, priced: costKnown || (dated[5] ?? 0) > 0 };
    add(total, dated, certainty);
    visit?.(entity, dated, certainty);
    noteMissing(noted, id, reader.missing);
    if (reader.midpoint) noted.count.midpoint++;
    if (generalRate) noted.count.generalRate++;
  });
  return { total, notes: noted };
};
