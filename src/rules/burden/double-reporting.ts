import type { Obligation } from "../../plan/entities/obligation.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { stated } from "../stated.js";

/** One piece of information that some unit must give more than once. */
interface Repeated {
  readonly item: Id<"dataItem">;
  /** How many obligations ask for it anew, and of how many units. */
  readonly times: number;
  readonly units: number;
}
interface Askings {
  readonly repeated: ReadonlyMap<Id<"obligation">, readonly Repeated[]>;
  /** Those that do not say whether they take over an answer that others ask for too. */
  readonly untold: ReadonlySet<Id<"obligation">>;
  /** The items that say by a key what they are, so that the same thing is known under two ids. */
  readonly keyed: ReadonlySet<string>;
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

/** The obligations that ask for the same thing: one item, or all with its key. */
interface Group {
  item: Id<"dataItem">;
  readonly obligations: Obligation[];
}

/** Which obligations ask for each thing? Each once, in the plan's order. */
const groups = (q: Query, asOf: string) => {
  const byItem = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  const keyed = new Set<string>();
  for (const item of q.all("dataItem")) {
    const key = stated(item, "definitionKey");
    const group = (key === undefined ? byItem.get(item.id) : byKey.get(key)) ?? {
      item: item.id,
      obligations: [],
    };
    if (item.id < group.item) group.item = item.id;
    byItem.set(item.id, group);
    if (key === undefined) continue;
    byKey.set(key, group);
    keyed.add(item.id);
  }
  for (const obligation of q.all("obligation")) {
    if (!isActive(obligation, asOf)) continue;
    for (const item of stated(obligation, "dataItems") ?? []) {
      const asking = byItem.get(item)?.obligations;
      if (asking && asking.at(-1) !== obligation) asking.push(obligation);
    }
  }
  return { groups: new Set(byItem.values()), keyed };
};

/** Is some unit asked by more than one of them? Marks each unit with the last that asked it, and in which group. */
const unitsMet = () => {
  const last = new Map<string, { group: number; asker: Obligation }>();
  let group = 0;
  return (obligations: readonly Obligation[]): boolean => {
    group += 1;
    for (const asker of obligations) {
      for (const unit of asker.from ?? []) {
        const seen = last.get(unit);
        if (!seen) last.set(unit, { group, asker });
        else if (seen.group === group && seen.asker !== asker) return true;
        else {
          seen.group = group;
          seen.asker = asker;
        }
      }
    }
    return false;
  };
};

const askings = (q: Query, asOf: string): Askings => {
  const { groups: asked, keyed } = groups(q, asOf);
  const haveUnitInCommon = unitsMet();
  const repeated = new Map<Id<"obligation">, Repeated[]>();
  const untold = new Set<Id<"obligation">>();
  for (const { item, obligations } of asked) {
    if (obligations.length < 2 || !haveUnitInCommon(obligations)) continue;
    const byUnit = new Map<Id<"unit">, Obligation[]>();
    for (const obligation of obligations) {
      for (const unit of stated(obligation, "from") ?? []) {
        const before = byUnit.get(unit);
        if (!before) byUnit.set(unit, [obligation]);
        else if (before.at(-1) !== obligation) before.push(obligation);
      }
    }
    const found = [...byUnit.values()].filter(areSeveral).map(sorted);
    for (const { open } of found) for (const { id } of open) untold.add(id);
    const twice = found.filter(({ anew }) => anew.length > 0);
    const all = new Set(twice.flatMap(({ anew }) => anew));
    const one = { item, times: all.size, units: twice.length };
    for (const { id } of all) {
      const known = repeated.get(id);
      if (known) known.push(one);
      else repeated.set(id, [one]);
    }
  }
  return { repeated, untold, keyed };
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
  examples: {
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
  },
  when: (obligation, { asOf }) => isActive(obligation, asOf),
  prepare: ({ q, asOf }) => askings(q, asOf),
  check: (obligation, { prepared }, tell) => {
    const repeated = prepared.repeated.get(obligation.id);
    for (const { item, times, units: count } of repeated ?? []) {
      tell.finding({ cause: item, params: { times, units: count } });
    }
    if (prepared.untold.has(obligation.id)) tell.cannotTell("obligation.reuses");
    if (repeated || prepared.keyed.size === 0) return;
    if (obligation.dataItems?.some((item) => !prepared.keyed.has(item))) {
      tell.cannotTell("dataItem.definitionKey");
    }
  },
});
