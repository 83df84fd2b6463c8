import { timesPerYear } from "../../calendar/times-per-year.js";
import type { Cycle } from "../../plan/entities/cycle.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { stated } from "../stated.js";

/** Kinds that follow up goals by what they are; any other does when goals are named. */
const ofGoals: ReadonlySet<Cycle["kind"]> = new Set<Cycle["kind"]>([
  "goal",
  "tertial",
  "interim",
  "annual",
]);

interface Load {
  times: number;
  readonly cycles: Cycle[];
}

/** Is it about goals? Finance alone, internal control and planning are not. */
const followsGoals = (cycle: Cycle): boolean | undefined => {
  const kind = stated(cycle, "kind");
  if (kind !== undefined && ofGoals.has(kind)) return true;
  const goals = stated(cycle, "goals");
  return goals === undefined ? undefined : goals.length > 0;
};

/** How often each unit delivers goal follow-up in a year, and the facts that would tell of more. */
const loads = (q: Query, asOf: string) => {
  const byUnit = new Map<string, Load>();
  const untold = new Set<string>();
  for (const cycle of q.all("cycle")) {
    const follows = isActive(cycle, asOf) ? followsGoals(cycle) : false;
    if (follows === undefined) untold.add("cycle.goals");
    if (!follows) continue;
    const from = stated(cycle, "from");
    const recurrence = stated(cycle, "recurrence");
    const times = recurrence && timesPerYear(recurrence);
    if (!from) untold.add("cycle.from");
    else if (times === undefined) untold.add("cycle.recurrence");
    else {
      for (const unit of from) {
        const load = byUnit.get(unit) ?? { times: 0, cycles: [] };
        load.times += times;
        load.cycles.push(cycle);
        byUnit.set(unit, load);
      }
    }
  }
  return { byUnit, untold: [...untold] };
};

const cycle = (id: string, recurrence: Record<string, unknown>) => ({
  id: `cycle:${id}`,
  kind: "goal",
  from: ["unit:care"],
  purpose: "learning",
  recurrence,
});

/** How often is the same unit asked how its goals go? Few times enough that something can happen in between. */
export const followUpFrequency = defineRule({
  id: "follow-up-frequency",
  family: "follow-up",
  on: "unit",
  force: "ownChoice",
  principles: ["roomForAction", "support"],
  title: {
    sv: "En enhet följer upp sina mål så sällan att något hinner hända emellan",
    en: "A unit follows up its goals so seldom that something has time to happen in between",
  },
  reason: {
    sv: "Kommunallagen kräver minst en delårsrapport och en årsredovisning. Det mesta därutöver har vi bestämt, och mål rör sig långsammare än pengar.",
    en: "Kommunallagen asks for at least one interim report and one annual report. Most of the rest we have decided ourselves, and goals move more slowly than money.",
  },
  fix: {
    sv: "Behåll ekonomin varje månad, men följ upp målen när det finns något nytt att säga.",
    en: "Keep finance monthly, but follow up the goals when there is news.",
  },
  message: {
    sv: "{entity} lämnar uppföljning av mål {times} gånger om året; gränsen är {limit}.",
    en: "{entity} delivers follow-up of goals {times} times a year; the limit is {limit}.",
  },
  sources: [
    kommunallagen["11:16"],
    kommunallagen["11:20"],
    ownChoice("More than four follow-ups of goals a year and unit are worth a question."),
    practice["uppsala-follow-up"],
    practice["katrineholm-planning"],
    literature["bringselius-2019"],
  ],
  needs: [],
  options: {
    limit: {
      default: 4,
      means: {
        sv: "Uppföljningar av mål per enhet och år.",
        en: "Follow-ups of goals a year and unit.",
      },
      source: {
        sv: "vårt val; Uppsala sammanställer tre gånger om året",
        en: "our choice; Uppsala compiles three times a year",
      },
    },
  },
  inPractice: {
    sv: "Tre enheter i omsorgen skriver om samma mål elva gånger om året, men målets två indikatorer är nya en gång om året.",
    en: "Three units of care write of the same goal eleven times a year, but its two indicators are new once a year.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Delår, år och en dialog.", en: "Interim, annual and one dialogue." },
        plan: {
          units: [{ id: "unit:care" }],
          cycles: [
            cycle("half", { every: "half" }),
            cycle("year", { every: "year" }),
            { ...cycle("finance", { every: "month" }), kind: "finance", goals: [] },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Varje månad, varje tertial och varje år.",
          en: "Each month, each tertial and each year.",
        },
        plan: {
          units: [{ id: "unit:care" }],
          cycles: [cycle("month", { every: "month" }), cycle("tertial", { every: "tertial" })],
        },
      },
    ],
  }),
  inForce: true,
  prepare: ({ q, asOf }) => loads(q, asOf),
  check: ({ id }, { options: { limit }, prepared: { byUnit, untold } }, tell) => {
    const load = byUnit.get(id);
    if (load && load.times > Number(limit)) {
      const params = { times: Math.round(load.times), limit: Number(limit) };
      tell.finding({ params, related: load.cycles.map((one) => one.id).sort() });
    } else for (const field of untold) tell.cannotTell(field);
  },
});
