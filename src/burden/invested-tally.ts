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
import { add, type Tally, tally } from "./tally.js";
import type { Weights } from "./weights.js";

/** The dialogues whose time is in the minutes of their programme already, which are told in all. */
export const programmeDialogues = (q: Query): ReadonlySet<Dialogue> => {
  const isCounted = ({ programme }: Dialogue) =>
    programme !== undefined && q.get(programme)?.minutes !== undefined;
  return new Set(q.all("dialogue").filter(isCounted));
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
  const total = tally();
  const enter = (
    entity: Dialogue | Programme,
    investment: Investment,
    fillLeaf: ReturnType<typeof filler>,
  ) => {
    const { id, share, when } = investment;
    if (share === 0) return;
    reader.reset();
    if (share === undefined) reader.read(undefined, when);
    multiplier.dated = share ?? 0;
    const { dated, unpriced, generalRate } = fillLeaf(investment);
    const minutesKnown = !reader.minutesMissing;
    const costKnown = !reader.costMissing && !unpriced;
    const certainty = { minutesKnown, costKnown, priced: costKnown || (dated[5] ?? 0) > 0 };
    add(total, dated, certainty);
    visit?.(entity, dated, certainty);
    noteMissing(noted, id, reader.missing);
    if (reader.midpoint) noted.count.midpoint++;
    if (generalRate) noted.count.generalRate++;
  };
  const inProgramme = programmeDialogues(q);
  const fillDialogue = filler(dialoguePaths);
  const fillProgramme = filler(programmePaths);
  for (const dialogue of q.all("dialogue")) {
    if (!inProgramme.has(dialogue)) {
      enter(dialogue, dialogueInvestment(dialogue, span), fillDialogue);
    }
  }
  for (const programme of q.all("programme"))
    enter(programme, programmeInvestment(programme, span), fillProgramme);
  return { total, notes: noted };
};
