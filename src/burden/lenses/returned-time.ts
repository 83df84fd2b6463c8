import { dateRange } from "../../calendar/date-range.js";
import type { Decision, Improvement } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import type { Quantity } from "../../plan/quantity.js";
import type { Amount } from "../amount.js";
import { column } from "../column.js";
import type { Demand } from "../demand.js";
import { quantityReader } from "../read-quantity.js";
import { inSmallUnits, perMinute } from "../small-units.js";
import { add, amountOf, tally } from "../tally.js";
import { weigh } from "../weigh.js";
import { certaintyOf, type Weights, wholeOf } from "../weights.js";

type DemandId = Demand["id"];

/** Time given back at one stroke: the decision and the improvement that name each other or the same demand, once. */
export interface Returned {
  readonly decisions: readonly Id<"decision">[];
  readonly improvements: readonly Id<"improvement">[];
  readonly demands: readonly DemandId[];
  /** The first day told. */
  readonly on?: string;
  /** A year's time. `unknown` is 1 when nobody has told it and it cannot be weighed. */
  readonly freed: Amount;
  /** Is it told by a decision or an improvement, or is it what an ended demand took? */
  readonly basis: "told" | "weighed" | "untold";
  readonly becameTimeFor: readonly string[];
}

/** A ledger of time given back, and of what counts against it; all of them a year's time. */
export interface ReturnedTime {
  readonly returned: readonly Returned[];
  readonly freed: Amount;
  /** Demands that came in the span: they count against what was given back. */
  readonly added: readonly { readonly id: DemandId; readonly amount: Amount }[];
  readonly addedInAll: Amount;
  /** What it takes to keep the plan itself, in small units; `null` when not told. */
  readonly upkeep: number | null;
  /** Likely time given back, less what came and the upkeep, in small units; as far as they are known. */
  readonly net: number;
}

const isIn = ({ span }: Weights, date: string | null | undefined): boolean => {
  const from = date ? dateRange(date)?.from : undefined;
  return from !== undefined && from >= span.from && from <= span.to;
};

const isDemand = (id: string): id is DemandId => /^(obligation|cycle|houseRule):/.test(id);

/** Gathers what hangs together: each name is in one group, and what is linked is in the same. */
const groupsOf = (links: readonly (readonly string[])[]): readonly ReadonlySet<string>[] => {
  const groupOf = new Map<string, Set<string>>();
  for (const names of links) {
    const merged = new Set(names);
    for (const name of names) for (const other of groupOf.get(name) ?? []) merged.add(other);
    for (const name of merged) groupOf.set(name, merged);
  }
  return [...new Set(groupOf.values())];
};

/** What each of some demands takes in a whole year, whenever they came or ended. */
const yearOf = (weights: Weights, isAsked: (id: string) => boolean): Map<DemandId, Amount> => {
  const { plan, options, span } = weights;
  const whenever = <E extends object>(entity: E): E => {
    const {
      validFrom: _,
      validTo: __,
      endsOn: ___,
      ...rest
    } = entity as E & {
      readonly validFrom?: unknown;
      readonly validTo?: unknown;
      readonly endsOn?: unknown;
    };
    return rest as unknown as E;
  };
  const only = <E extends { readonly id: string }>(all: readonly E[] = []) =>
    all.filter(({ id }) => isAsked(id)).map(whenever);
  const asked: Plan = {
    ...plan,
    obligations: only(plan.obligations),
    cycles: only(plan.cycles),
    houseRules: only(plan.houseRules),
  };
  const { hoursPerYear, rates, recipe } = options;
  const year = Number(span.to.slice(0, 4));
  const settings = { hoursPerYear, ...(rates && { rates }), ...(recipe && { recipe }) };
  const weighed = weigh(asked, { ...settings, year });
  const whole = column();
  return new Map(
    weighed.demands.map(({ id }, row) => {
      const own = tally();
      add(own, wholeOf(weighed, row, whole), certaintyOf(weighed, row));
      return [id, amountOf(own)];
    }),
  );
};

const sumOf = (amounts: readonly Amount[]): Amount => {
  const total = tally();
  for (const { minutes, cost, ...certain } of amounts) {
    const parts = [minutes.low, minutes.likely, minutes.high];
    const costs = cost ? [cost.low, cost.likely, cost.high] : [0, 0, 0];
    add(total, [...parts, ...costs], {
      minutesKnown: certain.unknown === 0,
      costKnown: certain.costUnknown === 0,
      priced: cost !== null,
    });
  }
  return amountOf(total);
};

/** When a demand came and went, and the decision that ended it. */
interface Lifetime {
  readonly id: DemandId;
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly endsOn?: string | null;
  readonly endedBy?: Id<"decision">;
}

/**
 * What time has been given back, and what came instead? Decisions and improvements of the span that freed time or ended
 * demands, each once; the time they tell, or else what the ended demand took in a year. New demands of the span count
 * against it, and so does the plan's own upkeep where it is told. Time a year; units as in {@link Amount}.
 *
 * @example
 * const ledger = returnedTime(weigh(plan, { year: 2025, hoursPerYear: 1700 }));
 * ledger.returned[0]?.becameTimeFor; // ["Besök i verksamheterna varje månad."]
 */
export const returnedTime = (
  weights: Weights,
  { upkeepMinutesPerYear }: { readonly upkeepMinutesPerYear?: number } = {},
): ReturnedTime => {
  const { plan, q } = weights;
  const { obligations = [], cycles = [], houseRules = [] } = plan;
  const all: readonly Lifetime[] = [...obligations, ...cycles, ...houseRules];
  const ended = all.filter(({ endsOn, validTo }) => isIn(weights, endsOn ?? validTo));
  const endedBy = all.filter((one) => one.endedBy !== undefined);
  const deciding = new Set<string>(endedBy.map((one) => one.endedBy as string));
  const decisions = (plan.decisions ?? []).filter(
    ({ id, on, kind, freedMinutesPerYear }) =>
      isIn(weights, on) &&
      (freedMinutesPerYear !== undefined || kind === "end" || deciding.has(id)),
  );
  const improvements = (plan.improvements ?? []).filter(
    ({ on, ended: gone = [], freedMinutesPerYear }) =>
      isIn(weights, on) && (freedMinutesPerYear !== undefined || gone.length > 0),
  );
  const told = new Map<string, Decision | Improvement>(
    [...decisions, ...improvements].map((one) => [one.id, one]),
  );
  const links: readonly (readonly string[])[] = [
    ...decisions.map(({ id, about = [] }) => [id, ...about.filter(isDemand)]),
    ...improvements.map(({ id, decision, ended: gone = [] }) => [
      id,
      ...(decision ? [decision] : []),
      ...gone,
    ]),
    ...endedBy
      .filter((one) => told.has(one.endedBy ?? ""))
      .map((one) => [one.id, one.endedBy ?? ""]),
    ...ended.map(({ id }) => [id]),
  ];
  const isEnded = new Set<string>(ended.map(({ id }) => id));
  const came = all.filter(({ validFrom }) => isIn(weights, validFrom));
  const hasCome = new Set<string>(came.map(({ id }) => id));
  const year = yearOf(weights, (id) => isEnded.has(id) || hasCome.has(id));
  const read = quantityReader(q);
  const amountTold = (quantities: readonly (Quantity | null)[]): Amount =>
    sumOf(
      quantities.map((quantity) => {
        const found = quantity === null ? { low: 0, likely: 0, high: 0 } : read(quantity);
        const { low = 0, likely = 0, high = 0 } = found ?? {};
        const small = (minutes: number) => inSmallUnits(minutes, perMinute);
        return {
          minutes: { low: small(low), likely: small(likely), high: small(high) },
          cost: null,
          known: found ? 1 : 0,
          unknown: found ? 0 : 1,
          costUnknown: 1,
        };
      }),
    );

  const returned = groupsOf(links).map((group): Returned => {
    const names = [...group];
    const own = names.flatMap((name) => told.get(name) ?? []);
    const isDecision = (one: Decision | Improvement): one is Decision =>
      one.id.startsWith("decision:");
    const freedBy = (which: readonly (Decision | Improvement)[]) =>
      which.flatMap(({ freedMinutesPerYear }) =>
        freedMinutesPerYear === undefined ? [] : [freedMinutesPerYear],
      );
    const byDecisions = freedBy(own.filter(isDecision));
    const amounts = byDecisions.length > 0 ? byDecisions : freedBy(own);
    const demands = names.filter(isDemand);
    const gone = demands.flatMap((id) => (isEnded.has(id) ? (year.get(id) ?? []) : []));
    const basis = amounts.length > 0 ? "told" : gone.length > 0 ? "weighed" : "untold";
    const days = [
      ...own.flatMap(({ on }) => on ?? []),
      ...all.flatMap(({ id, endsOn, validTo }) =>
        demands.includes(id) && isEnded.has(id) ? (endsOn ?? validTo ?? []) : [],
      ),
    ].sort();
    const [on] = days;
    return {
      decisions: names.filter((name): name is Id<"decision"> => name.startsWith("decision:")),
      improvements: names.filter((name): name is Id<"improvement"> =>
        name.startsWith("improvement:"),
      ),
      demands,
      ...(on !== undefined && { on }),
      freed:
        basis === "told"
          ? amountTold(amounts)
          : basis === "weighed"
            ? sumOf(gone)
            : { ...sumOf([]), unknown: 1, costUnknown: 1 },
      basis,
      becameTimeFor: own.flatMap((one) =>
        "becameTimeFor" in one && one.becameTimeFor !== undefined ? [one.becameTimeFor] : [],
      ),
    };
  });
  const added = came.flatMap(({ id }) => {
    const amount = year.get(id);
    return amount ? [{ id, amount }] : [];
  });
  const freed = sumOf(returned.map((one) => one.freed));
  const addedInAll = sumOf(added.map(({ amount }) => amount));
  const upkeep =
    upkeepMinutesPerYear === undefined ? null : inSmallUnits(upkeepMinutesPerYear, perMinute);
  return {
    returned: returned.toSorted((a, b) => ((a.on ?? "9") < (b.on ?? "9") ? -1 : 1)),
    freed,
    added,
    addedInAll,
    upkeep,
    net: freed.minutes.likely - addedInAll.minutes.likely - (upkeep ?? 0),
  };
};
