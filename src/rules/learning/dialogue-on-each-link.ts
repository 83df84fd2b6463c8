import { surelyAfter } from "../../calendar/surely-after.js";
import { surelyBefore } from "../../calendar/surely-before.js";
import type { Dialogue } from "../../plan/entities/dialogue.js";
import type { Unit } from "../../plan/entities/unit.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { dialogueLiterature } from "../../sources/dialogue-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

type Kinds = ReadonlySet<Unit["kind"]>;
const council: Kinds = new Set<Unit["kind"]>(["council"]);
const boards: Kinds = new Set<Unit["kind"]>(["executive", "board", "jointBoard"]);
/** Those whose talks are talks of the board or the administration they belong to. */
const parts: Kinds = new Set<Unit["kind"]>(["committee", "department", "unit"]);

/** Which bodies stand above one, at the links that are judged; `undefined` where none is judged. */
const aboveOf = (kind: Unit["kind"]): Kinds | undefined => {
  if (boards.has(kind)) return council;
  return kind === "administration" ? boards : undefined;
};

/** The talks held in a time, by the bodies that took part in them. */
const talksOf = (q: Query, since: string, until: string) => {
  const byBody = new Map<Id<"unit">, Set<Dialogue>>();
  const untold = new Set<string>();
  const add = (id: Id<"unit">, dialogue: Dialogue, below: readonly Id<"unit">[] = []): void => {
    const unit = q.get(id);
    const kind = stated(unit, "kind");
    const known = byBody.get(id);
    if (known) known.add(dialogue);
    else byBody.set(id, new Set([dialogue]));
    if (kind === undefined) untold.add("unit.kind");
    if (!unit || !parts.has(kind) || below.includes(id)) return;
    if (unit.parent === undefined) untold.add("unit.parent");
    for (const above of [unit.parent, ...(unit.reportsTo ?? [])]) {
      if (above) add(above, dialogue, [...below, id]);
    }
  };
  for (const dialogue of q.all("dialogue")) {
    const on = stated(dialogue, "on");
    if (on !== undefined && (surelyBefore(on, since) || surelyAfter(on, until))) continue;
    const units = stated(dialogue, "units");
    if (units === undefined) untold.add("dialogue.units");
    for (const unit of units ?? []) add(unit, dialogue);
  }
  return { since, byBody, untold };
};

/** Was it about a goal or a figure? Otherwise the fact without which nobody can tell, or `null`. */
const isOnGoals = (dialogue: Dialogue): true | string | null => {
  const goals = stated(dialogue, "goals");
  const indicators = stated(dialogue, "indicators");
  if (goals?.length || indicators?.length) {
    return stated(dialogue, "on") === undefined ? "dialogue.on" : true;
  }
  if (goals === undefined) return "dialogue.goals";
  return indicators === undefined ? "dialogue.indicators" : null;
};

const units = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:care-board", kind: "board", parent: "unit:council" },
  {
    id: "unit:care",
    kind: "administration",
    parent: "unit:care-board",
    role: "line",
    existsFor: ["targetGroup:elderly"],
  },
  {
    id: "unit:home-care",
    kind: "unit",
    parent: "unit:care",
    role: "line",
    existsFor: ["targetGroup:elderly"],
  },
];
const rest = {
  complete: [{ part: "dialogues" }],
  targetGroups: [{ id: "targetGroup:elderly" }],
  units,
  goals: [{ id: "goal:few-carers" }],
};
const talk = { kind: "mission", goals: ["goal:few-carers"], outcomes: ["Få, kända."] } as const;
const spring = {
  ...talk,
  id: "dialogue:spring",
  on: "2026-04-13",
  units: ["unit:council", "unit:care-board"],
};

/** When did we last talk about the goals? Council and board, board and administration sit down once a year. */
export const dialogueOnEachLink = defineRule({
  id: "dialogue-on-each-link",
  family: "learning",
  on: "unit",
  force: "method",
  principles: ["trust", "wholeView"],
  title: {
    sv: "Fullmäktige och nämnd, nämnd och förvaltning talar om målen varje år",
    en: "Council and board, board and administration talk about the goals each year",
  },
  reason: {
    sv: "Den som bara får uppdraget på papper gissar vad som menas. Frågan ställs bara till de två översta leden, för samtal längre ner skrivs sällan ner.",
    en: "Whoever gets the mission on paper only guesses what is meant. The question is put to the two upper links alone, for talks further down are seldom written down.",
  },
  fix: {
    sv: "Lägg in ett samtal i årsplanen, och ta med ett mål eller ett mått ni är osäkra på. Det räcker att nämnden besöker en enhet.",
    en: "Put a talk into the plan of the year, and bring a goal or a figure you are unsure of. A visit of the board to a unit will do.",
  },
  message: {
    sv: "Planen visar inget samtal om målen mellan {entity} och {unit} sedan {since}.",
    en: "The plan shows no talk about the goals between {entity} and {unit} since {since}.",
  },
  sources: [
    literature["liu-2011"],
    dialogueLiterature["skr-trust-levels"],
    literature["bringselius-2019"],
  ],
  needs: ["kind", "parent"],
  options: {
    months: {
      default: 15,
      means: {
        sv: "Månader inom vilka de ska ha talat med varandra: ett år, och ett kvartal för möten som flyttas.",
        en: "Months within which they should have talked: a year, and a quarter for meetings that move.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Kultur- och fritidsnämnden saknar egen förvaltning, var inte med när fullmäktige talade med de andra nämnderna i våras och har inte talat om målen med den förvaltning den delar. Ett samtal om året med vardera går att boka i morgon.",
    en: "The culture board has no administration of its own, was not there when the council talked with the other boards in spring, and has not talked about the goals with the administration it shares. One talk a year with each can be booked tomorrow.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Måldialog i april, och nämnden besöker hemtjänsten i maj.",
          en: "A dialogue on goals in April, and the board visits home care in May.",
        },
        plan: {
          ...rest,
          dialogues: [
            spring,
            {
              ...talk,
              id: "dialogue:visit",
              on: "2026-05",
              units: ["unit:care-board", "unit:home-care"],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Nämnd och förvaltning skickar bara papper till varandra.",
          en: "Board and administration only send papers to each other.",
        },
        plan: { ...rest, dialogues: [spring] },
      },
      {
        says: {
          sv: "Fullmäktige har inte talat med nämnden sedan 2024.",
          en: "The council has not talked with the board since 2024.",
        },
        plan: {
          ...rest,
          units: units.slice(0, 2),
          dialogues: [{ ...spring, on: "2024-04-15" }],
        },
      },
    ],
  }),
  inForce: true,
  when: (unit) => !unit.kind || aboveOf(unit.kind) !== undefined,
  prepare: ({ q, asOf, options: { months } }) =>
    talksOf(q, monthsBefore(asOf, Number(months)), asOf),
  check: (unit, { q, asOf, prepared: { since, byBody, untold } }, tell) => {
    const { id, kind, parent, reportsTo = [], validFrom } = unit;
    const above = aboveOf(kind);
    // A body that is newer than the time has not had it.
    if (!above || (validFrom !== undefined && validFrom > since)) return;
    const judge = (upper: Id<"unit">, path: string) => {
      const body = q.get(upper);
      const level = stated(body, "kind");
      if (level === undefined) tell.cannotTell("unit.kind");
      if (!body || !above.has(level) || !isActive(body, asOf)) return;
      const missing = new Set(untold);
      const theirs = byBody.get(upper);
      for (const talk of byBody.get(id) ?? []) {
        const answer = theirs?.has(talk) ? isOnGoals(talk) : null;
        if (answer === true) return;
        if (answer) missing.add(answer);
      }
      for (const field of missing) tell.cannotTell(field);
      if (missing.size > 0) return;
      if (q.isComplete("dialogues", { unit: id, period: `${since}/${asOf}` })) {
        tell.finding({ path, params: { unit: upper, since }, related: [upper] });
      } else tell.cannotTell("complete: dialogues");
    };
    if (parent) judge(parent, "");
    for (const [index, upper] of reportsTo.entries()) {
      if (upper !== parent) judge(upper, `reportsTo[${index}]`);
    }
  },
});
