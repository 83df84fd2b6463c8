import type { Obligation } from "../../plan/entities/obligation.js";
import type { Id } from "../../plan/id.js";
import type { Links } from "../../plan/links.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";
import { stated } from "../stated.js";

/** One piece of information that some unit must give more than once. */
interface Repeated {
  readonly item: Id<"dataItem">;
  /** How many obligations ask for it anew, and of how many units. */
  readonly times: number;
  readonly units: number;
}
interface Askings {
  readonly repeated: ReadonlyMap<Obligation, readonly Repeated[]>;
  /** Those that do not say whether they take over an answer that others ask for too. */
  readonly untold: ReadonlySet<Obligation>;
  /** Those that ask for an item that does not say by a key what it is, where others do. */
  readonly keyless: ReadonlySet<Obligation>;
}

/** More than one, when reports of a series that builds on itself count as one. */
const areSeveral = (asking: readonly Obligation[]): boolean => {
  const [first] = asking;
  return asking.some(
    (other) => other !== first && (other.series === undefined || other.series !== first?.series),
  );
};

/** Those of them that collect anew, and those of which it is not told. */
const sorted = (asking: readonly Obligation[]) => {
  const open: Obligation[] = [];
  const anew: Obligation[] = [];
  for (const obligation of asking) {
    const reuses = stated(obligation, "reuses");
    if (!reuses) open.push(obligation);
    else if (!reuses.some((id) => asking.some((other) => other.id === id))) anew.push(obligation);
  }
  if (areSeveral(anew)) return { anew, open: [] };
  return { anew: [], open: areSeveral([...anew, ...open]) ? open : [] };
};

/** The obligations that ask for the same thing: one item, or all with its key. Rows in the plan's order; some stand twice. */
interface Group {
  item: Id<"dataItem">;
  readonly obligations: number[];
}

/** Which obligations ask for each thing, and for something without a key? */
const groups = (q: Query, asOf: string) => {
  const byRow: Group[] = [];
  const byKey = new Map<string, Group>();
  const items = q.all("dataItem");
  const isKeyed = new Uint8Array(items.length);
  for (const [row, item] of items.entries()) {
    const key = stated(item, "definitionKey");
    const known = key === undefined ? undefined : byKey.get(key);
    const group = known ?? { item: item.id, obligations: [] };
    if (item.id < group.item) group.item = item.id;
    byRow.push(group);
    if (key === undefined) continue;
    byKey.set(key, group);
    isKeyed[row] = 1;
  }
  const all = q.all("obligation");
  const keyless = new Set<Obligation>();
  let asker = -1;
  let asks = false;
  const { holders, targets } = q.links("obligation.dataItems[]");
  for (let at = 0; at < holders.length; at++) {
    const row = holders[at] as number;
    const item = targets[at] as number;
    if (row !== asker) {
      const obligation = all[row] as Obligation;
      asks = isActive(obligation, asOf) && isStated(obligation, "dataItems");
      asker = row;
    }
    if (!asks) continue;
    if (isKeyed[item] !== 1 && byKey.size > 0) keyless.add(all[row] as Obligation);
    // A reference that leads nowhere has no row.
    byRow[item]?.obligations.push(row);
  }
  return { groups: new Set(byRow), keyless };
};

/** Where the links of each holder begin: those of `row` are from `starts[row]` up to `starts[row + 1]`. */
const startsOf = ({ holders }: Links, count: number): Int32Array => {
  const starts = new Int32Array(count + 1);
  let row = 0;
  for (let at = 0; at < holders.length; at++) {
    while (row <= (holders[at] as number)) starts[row++] = at;
  }
  return starts.fill(holders.length, row);
};

/** Is some unit asked by more than one of them? Marks each unit with the last that asked it, and in which group. */
const unitsMet = (q: Query) => {
  const { holders, targets } = q.links("obligation.from[]");
  const starts = startsOf({ holders, targets }, q.all("obligation").length);
  const units = targets.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const lastGroup = new Int32Array(units);
  const lastAsker = new Int32Array(units);
  let group = 0;
  return (obligations: readonly number[]): boolean => {
    group += 1;
    for (const asker of obligations) {
      for (let at = starts[asker] as number; at < (starts[asker + 1] as number); at++) {
        const unit = targets[at] as number;
        if (lastGroup[unit] === group && lastAsker[unit] !== asker) return true;
        lastGroup[unit] = group;
        lastAsker[unit] = asker;
      }
    }
    return false;
  };
};

const askings = (q: Query, asOf: string): Askings => {
  const { groups: asked, keyless } = groups(q, asOf);
  const haveUnitInCommon = unitsMet(q);
  const all = q.all("obligation");
  const repeated = new Map<Obligation, Repeated[]>();
  const untold = new Set<Obligation>();
  for (const { item, obligations } of asked) {
    if (obligations.length < 2 || !haveUnitInCommon(obligations)) continue;
    const byUnit = new Map<Id<"unit">, Obligation[]>();
    for (const row of obligations) {
      const obligation = all[row] as Obligation;
      for (const unit of stated(obligation, "from") ?? []) {
        const before = byUnit.get(unit);
        if (!before) byUnit.set(unit, [obligation]);
        else if (before.at(-1) !== obligation) before.push(obligation);
      }
    }
    const found = [...byUnit.values()].filter(areSeveral).map(sorted);
    for (const { open } of found) for (const one of open) untold.add(one);
    const twice = found.filter(({ anew }) => anew.length > 0);
    const askers = new Set(twice.flatMap(({ anew }) => anew));
    const one = { item, times: askers.size, units: twice.length };
    for (const asker of askers) {
      const known = repeated.get(asker);
      if (known) known.push(one);
      else repeated.set(asker, [one]);
    }
  }
  return { repeated, untold, keyless };
};

const dataItems = [{ id: "dataItem:staffing" }];
const toState = {
  id: "obligation:state",
  from: ["unit:school"],
  to: ["unit:agency"],
  dataItems: ["dataItem:staffing"],
  reuses: [],
};
const toTown = { ...toState, id: "obligation:town", to: ["unit:board"] };
const units = [{ id: "unit:school" }, { id: "unit:agency" }, { id: "unit:board" }];

/** Are we asked for the same thing twice? One unit gives one piece of information once, and the answer is used again. */
export const doubleReporting = defineRule({
  id: "double-reporting",
  family: "burden",
  on: "obligation",
  force: "method",
  principles: ["support"],
  title: {
    sv: "Samma uppgift efterfrågas inte två gånger",
    en: "The same information is not asked for twice",
  },
  reason: {
    sv: "Varje krav kan ha goda skäl, men den som svarar gör arbetet en gång till.",
    en: "Each demand may have good reasons, but whoever answers does the work once more.",
  },
  fix: {
    sv: "Lämna uppgiften en gång och låt de andra mottagarna använda samma svar.",
    en: "Give it once, and let the other receivers use the same answer.",
  },
  message: {
    sv: "{entity} efterfrågas i {times} krav utan att svaret återanvänds. Antal enheter som lämnar uppgiften mer än en gång: {units}.",
    en: "{entity} is asked for in {times} demands, and the answer is not reused. Units that give it more than once: {units}.",
  },
  sources: [literature["statskontoret-2022-9"], literature["forssell-westerberg-2016"]],
  needs: ["from", "dataItems"],
  inPractice: {
    sv: "Hemtjänsten lämnar samma timmar två gånger, till två mottagare. De två kan läsa samma tabell, och en av rapporterna bort.",
    en: "Home care gives the same hours twice, to two receivers. The two can read one table, and one of the reports goes.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Kommunens blankett fylls från statens fil.",
          en: "The municipality's form is filled from the state's file.",
        },
        plan: {
          units,
          dataItems,
          obligations: [toState, { ...toTown, reuses: ["obligation:state"] }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Skolan lämnar bemanningen till staten och en gång till till nämnden.",
          en: "The school gives its staffing to the state, and once more to the board.",
        },
        plan: { units, dataItems, obligations: [toState, toTown] },
      },
      {
        says: {
          sv: "Samma uppgift under två namn.",
          en: "The same thing under two names.",
        },
        plan: {
          units,
          dataItems: [
            { id: "dataItem:staffing", definitionKey: "staff" },
            { id: "dataItem:personnel", definitionKey: "staff" },
          ],
          obligations: [toState, { ...toTown, dataItems: ["dataItem:personnel"] }],
        },
      },
    ],
  }),
  inForce: true,
  prepare: ({ q, asOf }) => askings(q, asOf),
  check: (obligation, { prepared: { repeated, untold, keyless } }, tell) => {
    const again = repeated.get(obligation);
    for (const { item, times, units: count } of again ?? []) {
      tell.finding({ cause: item, params: { times, units: count } });
    }
    if (untold.has(obligation)) tell.cannotTell("obligation.reuses");
    if (!again && keyless.has(obligation)) tell.cannotTell("dataItem.definitionKey");
  },
});
