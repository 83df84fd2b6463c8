import type { Obligation } from "../../plan/entities/obligation.js";
import type { Id } from "../../plan/id.js";
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
  readonly repeated: ReadonlyMap<Id<"obligation">, readonly Repeated[]>;
  /** Those that do not say whether they take over an answer that others ask for too. */
  readonly untold: ReadonlySet<Id<"obligation">>;
  /** Some items say by a key what they are, so that the same thing is known under two ids. */
  readonly useKeys: boolean;
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

/** Which obligations ask for each piece of information that more than one may ask for. */
const askersByItem = (q: Query, asOf: string) => {
  const askers = new Map<string, { item: Id<"dataItem">; obligations: Set<Obligation> }>();
  let useKeys = false;
  for (const item of q.all("dataItem")) {
    const key = stated(item, "definitionKey");
    const count = q.count(item.id, "obligation.dataItems[]");
    if (count === 0 || (key === undefined && count < 2)) continue;
    if (key !== undefined) useKeys = true;
    const known = askers.get(key ?? item.id) ?? { item: item.id, obligations: new Set() };
    if (item.id < known.item) known.item = item.id;
    for (const obligation of q.refs(item.id, "obligation.dataItems[]")) {
      if (isActive(obligation, asOf) && isStated(obligation, "dataItems")) {
        known.obligations.add(obligation);
      }
    }
    askers.set(key ?? item.id, known);
  }
  return { askers, useKeys };
};

const askings = (q: Query, asOf: string): Askings => {
  const { askers, useKeys } = askersByItem(q, asOf);
  const repeated = new Map<Id<"obligation">, Repeated[]>();
  const untold = new Set<Id<"obligation">>();
  for (const { item, obligations } of askers.values()) {
    const byUnit = new Map<Id<"unit">, Obligation[]>();
    for (const obligation of obligations) {
      for (const unit of stated(obligation, "from") ?? []) {
        const asked = byUnit.get(unit);
        if (!asked) byUnit.set(unit, [obligation]);
        else if (asked.at(-1) !== obligation) asked.push(obligation);
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
  return { repeated, untold, useKeys };
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
  check: (obligation, { q, prepared }, tell) => {
    const repeated = prepared.repeated.get(obligation.id);
    for (const { item, times, units: count } of repeated ?? []) {
      tell.finding({ cause: item, params: { times, units: count } });
    }
    if (prepared.untold.has(obligation.id)) tell.cannotTell("obligation.reuses");
    if (repeated || !prepared.useKeys) return;
    if (obligation.dataItems?.some((item) => !stated(q.get(item), "definitionKey"))) {
      tell.cannotTell("dataItem.definitionKey");
    }
  },
});
