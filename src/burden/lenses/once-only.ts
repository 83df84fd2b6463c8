import type { Id } from "../../plan/id.js";
import { addMinutes } from "../add-minutes.js";
import type { Amount } from "../amount.js";
import { type Again, askedAgain } from "../asked-again.js";
import { type AskerMatrix, askerMatrix } from "../asker-matrix.js";
import type { Demand } from "../demand.js";
import { koladaOf } from "../kolada-of.js";
import type { OnHand } from "../on-hand.js";
import { quantityReader } from "../read-quantity.js";
import { sharingUntold } from "../sharing-untold.js";
import { amountOf, type Tally, tally } from "../tally.js";
import { type Asking, askedOf, type Item, type Thing, thingsAsked } from "../things-asked.js";
import type { Weights } from "../weights.js";
import { type WhyGives, whoCouldGive } from "../who-could-give.js";

/** One piece of information that some unit is asked for more than once about the same days. */
export interface RepeatedItem {
  /** The first of the items that are this thing, by id, and all of them. */
  readonly item: Item["id"];
  readonly items: readonly Item["id"][];
  /** Who ask for it, in the plan's order. */
  readonly askers: readonly Demand["id"][];
  /** Units that are asked more than once, in the plan's order of demands: never ranked. */
  readonly units: readonly Id<"unit">[];
  /** Answers given anew although another holds them, unit by unit; and those of which it is not told. */
  readonly again: number;
  readonly perhapsAgain: number;
  /** Time to collect what is given `again`: an answer whose collecting is not told is unknown. */
  readonly redundant: Amount;
}

/** One demand could be answered with what another is given. */
export interface Reuse {
  /** The demand whose answer can be used, and the one that could use it. */
  readonly from: Demand["id"];
  readonly to: Demand["id"];
  readonly because: WhyGives;
  readonly items: readonly Item["id"][];
  readonly units: readonly Id<"unit">[];
  readonly redundant: Amount;
  /** `false` when the plan does not tell whether it takes over the answer already. */
  readonly isCertain: boolean;
}

/** What is asked for more than once. */
export interface OnceOnly {
  /** Answers that units collect anew, and how many of them another answer already holds: their ratio. */
  readonly anew: number;
  readonly again: number;
  readonly perhapsAgain: number;
  /** Between 0 and 1; `null` when nothing is asked for. */
  readonly ratio: number | null;
  readonly redundant: Amount;
  /** The most hours in vain first. */
  readonly items: readonly RepeatedItem[];
  readonly reuse: readonly Reuse[];
  readonly onHand: readonly OnHand[];
  readonly matrix: AskerMatrix;
  readonly untold: readonly { readonly entity: Id; readonly path: string }[];
}

interface ReuseTally {
  readonly giver: number;
  readonly other: number;
  readonly isCertain: boolean;
  readonly items: Set<Item["id"]>;
  readonly units: Set<Id<"unit">>;
  readonly redundant: Tally;
}

/**
 * Who asks twice for the same? Of each unit and piece of information: how many demands collect it anew about days in
 * common, what the answers beyond the first take, and which answer could serve which other: the one given most often, of
 * equals the one the law asks, of equals the earliest. Items with one `definitionKey` or one indicator are one piece. What takes over
 * another's answer (`reuses`), reports of one series, talk and automatic transfer are left out; where nobody has told
 * whether an answer is taken over it is `perhapsAgain` and not in the hours. Units as in {@link Amount}. See `metrics`.
 *
 * @example
 * const twice = onceOnly(weigh(plan, { year: 2026, hoursPerYear: 1700 }));
 * twice.reuse.map(({ from, to }) => `${to} could use the answer to ${from}`);
 */
export const onceOnly = (
  weights: Weights,
  { things = thingsAsked(weights) }: { readonly things?: readonly Thing[] } = {},
): OnceOnly => {
  const { q, demands } = weights;
  const againIn = askedAgain(weights);
  const { why } = whoCouldGive(weights);
  const read = quantityReader(q);
  const idOf = (row: number) => demands[row]?.id as Demand["id"];
  /** What one unit takes to collect what one demand asks, in the span. */
  const enter = (to: Tally, { row, item }: Asking): boolean =>
    addMinutes(to, read(item.collectMinutes), weights.times[row] ?? Number.NaN);
  const untold = sharingUntold(weights);
  const total = tally();
  const count = { anew: 0, again: 0, perhapsAgain: 0 };
  const reuse = new Map<string, ReuseTally>();
  const repeated: { readonly line: RepeatedItem; readonly thing: Thing }[] = [];
  const onHand: OnHand[] = [];

  const enterReuse = ({ giver, again, isCertain }: Again, item: Item["id"], unit: Id<"unit">) => {
    const key = `${giver.row} ${again.row} ${isCertain}`;
    const own = reuse.get(key) ?? {
      giver: giver.row,
      other: again.row,
      isCertain,
      items: new Set<Item["id"]>(),
      units: new Set<Id<"unit">>(),
      redundant: tally(),
    };
    reuse.set(key, own);
    own.items.add(item);
    own.units.add(unit);
    enter(own.redundant, again);
  };

  for (const thing of things) {
    const { id, items, askings: asked } = thing;
    const pieces = asked.filter(isPiece);
    const kolada = pieces.map(({ item }) => koladaOf(q, item)).find((key) => key !== null) ?? null;
    const foundIn = [...new Set(pieces.flatMap(({ item }) => item.foundIn ?? []))];
    const isOnHand = kolada !== null || foundIn.length > 0;
    const units = new Set<Id<"unit">>();
    const redundant = tally();
    const collected = tally();
    let again = 0;
    let perhapsAgain = 0;
    for (const [unit, askings] of askedOf(weights, thing)) {
      const found = againIn(askings);
      count.anew += found.anew.length;
      if (isOnHand) for (const one of found.anew) if (isPiece(one)) enter(collected, one);
      for (const one of found.again) {
        units.add(unit);
        enterReuse(one, id, unit);
        if (one.isCertain) again++;
        else perhapsAgain++;
        if (one.isCertain) {
          enter(redundant, one.again);
          if (!enter(total, one.again)) untold.note(one.again.item.id, "collectMinutes");
        } else untold.sharing(one);
      }
    }
    count.again += again;
    count.perhapsAgain += perhapsAgain;
    if (units.size > 0) {
      const line = {
        item: id,
        items: [...items].sort(),
        askers: asked.map(({ row }) => idOf(row)),
        units: [...units],
        again,
        perhapsAgain,
        redundant: amountOf(redundant),
      };
      repeated.push({ line, thing });
    }
    if (isOnHand) onHand.push({ item: id, kolada, foundIn, collected: amountOf(collected) });
  }

  repeated.sort((a, b) => byWeight(a.line, b.line) || (a.line.item < b.line.item ? -1 : 1));
  const lines = repeated.map(({ line }) => line);
  return {
    ...count,
    ratio: count.anew === 0 ? null : count.again / count.anew,
    redundant: amountOf(total),
    items: lines,
    reuse: [...reuse.values()]
      .map((own) => ({
        from: idOf(own.giver),
        to: idOf(own.other),
        because: why(own.giver, own.other),
        items: [...own.items],
        units: [...own.units],
        redundant: amountOf(own.redundant),
        isCertain: own.isCertain,
      }))
      .sort(
        (a, b) =>
          Number(b.isCertain) - Number(a.isCertain) ||
          b.redundant.minutes.likely - a.redundant.minutes.likely ||
          (`${a.to} ${a.from}` < `${b.to} ${b.from}` ? -1 : 1),
      ),
    onHand: onHand.sort(
      (a, b) =>
        b.collected.minutes.likely - a.collected.minutes.likely || (a.item < b.item ? -1 : 1),
    ),
    matrix: askerMatrix(
      weights,
      repeated.map(({ thing }) => thing),
    ),
    untold: untold.found,
  };
};

/** An indicator that a cycle follows is no piece of information that somebody has told where to find. */
const isPiece = ({ item }: Asking): boolean => item.id.startsWith("dataItem:");

const byWeight = (a: RepeatedItem, b: RepeatedItem): number =>
  b.redundant.minutes.likely - a.redundant.minutes.likely ||
  b.again - a.again ||
  b.perhapsAgain - a.perhapsAgain;
