import { perMinute } from "../../burden/small-units.js";
import { spanOf } from "../../burden/span.js";
import { isInSpan, weigher } from "../../burden/weigher.js";
import type { Unit } from "../../plan/entities/unit.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";

const asked: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "administration",
  "department",
  "unit",
  "company",
]);

interface Load {
  minutes: number;
  isOpen: boolean;
}

/** What each unit and all beneath it report in a year, in small units of time; one pass through the obligations. */
const loads = (q: Query, year: number) => {
  const weigh = weigher(q, {}, spanOf({ year }));
  const own = new Map<Id<"unit">, Load>();
  const withAll = new Map<Id<"unit">, Load>();
  const add = (to: typeof own, unit: Id<"unit">, minutes: number, isOpen: boolean): void => {
    const load = to.get(unit) ?? { minutes: 0, isOpen: false };
    load.minutes += minutes;
    load.isOpen ||= isOpen;
    to.set(unit, load);
  };
  let isGiverless = false;
  for (const obligation of q.all("obligation")) {
    const weighed = weigh(obligation);
    if (!isInSpan(weighed)) continue;
    isGiverless ||= obligation.from === undefined;
    for (const unit of obligation.from ?? []) {
      add(own, unit, weighed.giver[1] ?? 0, !weighed.minutesKnown);
    }
  }
  for (const [unit, { minutes, isOpen }] of own) {
    for (const above of q.line(unit)) add(withAll, above, minutes, isOpen);
  }
  return { withAll, isGiverless };
};

const units = [
  {
    id: "unit:care",
    kind: "unit",
    parent: null,
    role: "line",
    staff: 10,
    existsFor: ["targetGroup:elderly"],
  },
  { id: "unit:state", kind: "outside", parent: null },
];
const plan = (minutes: number) => ({
  complete: [{ part: "obligations" }],
  method: {
    id: "our-own",
    extends: "lots-style",
    title: { sv: "Vårt sätt", en: "Our way" },
    sources: ["own-choice"],
    rules: { "reporting-share-of-time": { options: { hoursPerYear: 1760 } } },
  },
  targetGroups: [{ id: "targetGroup:elderly" }],
  units,
  obligations: [
    {
      id: "obligation:forms",
      from: ["unit:care"],
      to: ["unit:state"],
      ground: { kind: "statute" },
      use: "law",
      recurrence: { every: "month" },
      effort: { minutes },
    },
  ],
});

/** How much of the working day goes to reports? In no unit do reports take more than a set share of the time. */
export const reportingShareOfTime = defineRule({
  id: "reporting-share-of-time",
  family: "burden",
  on: "unit",
  force: "ownChoice",
  principles: ["support", "roomForAction"],
  title: {
    sv: "Rapporter tar en begränsad del av arbetstiden",
    en: "Reports take a bounded share of the working time",
  },
  reason: {
    sv: "Tid som går till rapporter går inte till dem enheten är till för. Summan syns först när någon räknar den.",
    en: "Time given to reports is not given to those the unit exists for. The sum is seen only when somebody adds it up.",
  },
  fix: {
    sv: "Börja med den rapport som tar mest tid, och fråga mottagaren vad som skulle räcka.",
    en: "Begin with the report that takes most time, and ask the receiver what would do.",
  },
  message: {
    sv: "Rapporter tar minst {share} procent av arbetstiden i {entity} under {year}, minst {hours} timmar.",
    en: "Reports take at least {share} per cent of the working time of {entity} in {year}, at least {hours} hours.",
  },
  sources: [
    literature["forssell-westerberg-2016"],
    ownChoice("Nobody has said where the line goes; five per cent is ours."),
  ],
  needs: ["kind", "staff"],
  options: {
    share: {
      default: 0.05,
      means: {
        sv: "Andel av arbetstiden, 0–1, som rapporter får ta.",
        en: "Share of the working time, 0–1, that reports may take.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    hoursPerYear: {
      default: 0,
      means: {
        sv: "Timmar i ett arbetsår, till exempel 1 700. Med 0 är det inte sagt, och då går frågan inte att besvara.",
        en: "Hours in a working year, such as 1,700. With 0 it is not told, and then the question cannot be answered.",
      },
      source: {
        sv: "inget förval: arbetsår skiljer sig mellan avtal",
        en: "no default: working years differ between agreements",
      },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "300 timmar om året i en enhet med tio.",
          en: "300 hours a year in a unit of ten.",
        },
        plan: plan(1500),
      },
    ],
    bad: [
      {
        says: {
          sv: "1 400 timmar om året i en enhet med tio.",
          en: "1,400 hours a year in a unit of ten.",
        },
        plan: plan(7000),
      },
    ],
  }),
  inForce: true,
  when: (unit) => unit.staff !== null && (!unit.kind || asked.has(unit.kind)),
  prepare: ({ q, asOf, options: { hoursPerYear } }) =>
    Number(hoursPerYear) > 0 ? loads(q, Number(asOf.slice(0, 4))) : undefined,
  check: ({ id, staff }, { q, asOf, options, prepared }, tell) => {
    if (!staff) return;
    if (!prepared) {
      tell.cannotTell("options: hoursPerYear");
      return;
    }
    const { share: most, hoursPerYear } = options;
    const year = asOf.slice(0, 4);
    const load = prepared.withAll.get(id);
    const hours = (load?.minutes ?? 0) / perMinute / 60;
    const share = hours / (staff * Number(hoursPerYear));
    if (share > Number(most)) {
      tell.finding({ params: { share: Math.floor(share * 100), hours: Math.floor(hours), year } });
    } else if (prepared.isGiverless) tell.cannotTell("obligation.from");
    else if (load?.isOpen) tell.cannotTell("obligation.effort");
    else if (!q.isComplete("obligations", { unit: id, period: year })) {
      tell.cannotTell("complete: obligations");
    }
  },
});
