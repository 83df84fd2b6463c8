import { dayNumber } from "../../calendar/day-number.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Occasion } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import { type Purpose, purposes } from "../../plan/vocabulary.js";
import type { Amount } from "../amount.js";
import type { OrHouseRule } from "../burden.js";
import { purposeOf } from "../purpose-of.js";
import { sumsAmong } from "../sums-among.js";
import { amountOf, tally } from "../tally.js";
import type { Weights } from "../weights.js";

/** What follow-ups tell of: only shortfalls, or also what went well. */
export interface DeviationBias {
  /** Occasions that judged goals of which something was met, at least in part, and tell what went well. */
  readonly both: number;
  /** The same, but it is known that they tell of nothing that went well. */
  readonly onlyShortfalls: readonly Id<"occasion">[];
  /** Of those two; `null` when there are none. */
  readonly share: number | null;
  /** Occasions that do not say whether anything went well, or which period they are about. */
  readonly untold: readonly { readonly entity: Id<"occasion">; readonly path: string }[];
}

/** What the time goes to: to control or to learning. */
export interface PurposeBalance {
  /** By purpose, all of them, then `none`, house rules and not told (`null`). Adds up to the whole. */
  readonly purposes: readonly { readonly purpose: OrHouseRule<Purpose>; readonly amount: Amount }[];
  /** Likely hours of control for each hour of learning; `null` when no hours of learning are told. */
  readonly controlToLearning: number | null;
  readonly deviationBias: DeviationBias;
}

type Assessment = NonNullable<Occasion["assessments"]>[number];

const isPartlyMet = ({ verdict, exceeded }: Assessment): boolean =>
  verdict === "met" || verdict === "partlyMet" || exceeded === true;

const tellsSuccess = ({ wentWell, assessments = [] }: Occasion): boolean =>
  (wentWell?.length ?? 0) > 0 ||
  assessments.some(
    ({ verdict, exceeded, text, wentWell: well }) =>
      (well?.length ?? 0) > 0 || ((verdict === "met" || exceeded) && text?.trim()),
  );

const biasOf = ({ q, span }: Weights): DeviationBias => {
  let both = 0;
  const onlyShortfalls: Id<"occasion">[] = [];
  const untold: DeviationBias["untold"][number][] = [];
  for (const occasion of q.all("occasion")) {
    const { id, period, closedOn, assessments, wentWell } = occasion;
    if (closedOn === null || !assessments?.some(isPartlyMet)) continue;
    const days = period === undefined ? undefined : parsePeriod(period);
    if (!days) {
      untold.push({ entity: id, path: "period" });
      continue;
    }
    const end = dayNumber(days.to);
    if (end < span.first || end > span.last) continue;
    if (tellsSuccess(occasion)) both++;
    else if (wentWell === undefined) untold.push({ entity: id, path: "wentWell" });
    else onlyShortfalls.push(id);
  }
  const all = both + onlyShortfalls.length;
  return { both, onlyShortfalls, share: all === 0 ? null : onlyShortfalls.length / all, untold };
};

/**
 * Do we ask in order to control or in order to learn, and do our follow-ups tell of failures only? Hours by declared
 * purpose, how many hours of control there are for each of learning, and of the follow-ups about a period that ends in
 * the span how many tell of nothing that went well although something was met. `wentWell: []` is known to be nothing; an
 * absent one is not told. Units as in {@link Amount}. See `metrics`.
 *
 * @example
 * const { controlToLearning } = purposeBalance(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * controlToLearning; // hours of control for each hour of learning
 */
export const purposeBalance = (weights: Weights): PurposeBalance => {
  const amounts = sumsAmong<OrHouseRule<Purpose>>(weights, (demand) => [purposeOf(demand)]);
  const nothing = amountOf(tally());
  const of = (purpose: OrHouseRule<Purpose>) => amounts.get(purpose) ?? nothing;
  const learning = of("learning").minutes.likely;
  return {
    purposes: [...purposes, "none" as const, "houseRule" as const, null].map((purpose) => ({
      purpose,
      amount: of(purpose),
    })),
    controlToLearning: learning === 0 ? null : of("control").minutes.likely / learning,
    deviationBias: biasOf(weights),
  };
};
