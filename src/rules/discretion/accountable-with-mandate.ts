import type { Unit } from "../../plan/entities/unit.js";
import { dialogueLiterature } from "../../sources/dialogue-literature.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { defineRule } from "../define-rule.js";
import { holdersFinder } from "../holders-of.js";
import { stated } from "../stated.js";

/** Boards decide in what the council has given them; these decide only in what somebody has handed on to them. */
const asked: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "administration",
  "department",
  "unit",
]);

const units = [
  { id: "unit:elderly", kind: "department", parent: null },
  { id: "unit:home-care", kind: "unit", parent: "unit:elderly" },
].map((unit) => ({ ...unit, role: "line", existsFor: ["targetGroup:elderly"] }));
const rest = {
  complete: [{ part: "delegations" }],
  targetGroups: [{ id: "targetGroup:elderly" }],
  units,
  positions: [
    { id: "position:head", unit: "unit:elderly", holders: 1 },
    { id: "position:manager", unit: "unit:home-care", holders: 1 },
  ],
  matters: [{ id: "matter:schedule" }],
};
const goal = { id: "goal:few-carers", owner: "unit:home-care", requires: ["matter:schedule"] };
const row = (position: string) => ({
  id: "delegation:1",
  to: { kind: "employee", positions: [position] },
  matters: ["matter:schedule"],
});

/** Can we do what we answer for? Who answers for a goal may take the decisions that it needs. */
export const accountableWithMandate = defineRule({
  id: "accountable-with-mandate",
  family: "discretion",
  on: "goal",
  force: "method",
  principles: ["roomForAction", "support"],
  title: {
    sv: "Den som ansvarar för ett mål får fatta de beslut som målet kräver",
    en: "Who answers for a goal may take the decisions it needs",
  },
  reason: {
    sv: "Ansvar utan rätt att besluta blir skuld: enheten redovisar ett utfall som någon annan styr.",
    en: "To answer without the right to decide becomes blame: the unit accounts for an outcome that somebody else steers.",
  },
  fix: {
    sv: "Flytta beslutet ner eller målet upp, eller namnge den en nivå upp som beslutar när enheten ber om det.",
    en: "Move the decision down or the goal up, or name the one a level up who decides when the unit asks.",
  },
  message: {
    sv: "{owner} ansvarar för {entity} men får enligt planen inte besluta om {matter}.",
    en: "{owner} answers for {entity} but by the plan may not decide on {matter}.",
  },
  sources: [
    goalLiterature["sou-2018-38-resources"],
    dialogueLiterature["seven-principles-support"],
    dialogueLiterature["skr-trust-levels"],
  ],
  needs: ["owner", "requires"],
  inPractice: {
    sv: "Hemtjänst norr ansvarar för att den äldre möter få medarbetare, men schemat beslutas i avdelningen ovanför. Enheten har frågat efter beslutet sedan 2023; verksamhetschefen kan föreslå raden i nästa delegationsordning.",
    en: "Home care north answers for few carers to each person, but the schedule is decided in the department above. The unit has asked for that decision since 2023; the head can propose the row for the next delegation order.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Schemat är delegerat till enhetschefen.",
          en: "The schedule is delegated to the unit manager.",
        },
        plan: { ...rest, goals: [goal], delegations: [row("position:manager")] },
      },
      {
        says: {
          sv: "Verksamhetschefen beslutar, och är namngiven.",
          en: "The head decides, and is named.",
        },
        plan: {
          ...rest,
          goals: [{ ...goal, contact: "position:head" }],
          delegations: [row("position:head")],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Enheten ansvarar, men schemat beslutas ovanför.",
          en: "The unit answers, but the schedule is decided above.",
        },
        plan: { ...rest, goals: [goal], delegations: [row("position:head")] },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.requires?.length !== 0,
  prepare: ({ q, asOf }) => holdersFinder(q, asOf),
  check: ({ owner, requires = [], contact }, { q, prepared: holdersOf }, tell) => {
    if (!owner) return;
    const kind = stated(q.get(owner), "kind");
    if (kind === undefined) {
      tell.cannotTell("unit.kind");
      return;
    }
    if (!asked.has(kind)) return;
    for (const [index, matter] of requires.entries()) {
      const { units, positions, untold } = holdersOf(matter);
      const isHeld = [...units.keys()].some((unit) => q.isWithin(unit, owner));
      if (isHeld || (contact && positions.has(contact))) continue;
      const isLoose = [...units.keys()].some(
        (unit) => q.get(q.line(unit).at(-1) ?? unit)?.parent === undefined,
      );
      for (const field of untold) tell.cannotTell(field);
      if (isLoose) tell.cannotTell("unit.parent");
      if (untold.size > 0 || isLoose) continue;
      if (!q.isComplete("delegations", { unit: owner })) tell.cannotTell("complete: delegations");
      else tell.finding({ path: `requires[${index}]`, params: { owner, matter } });
    }
  },
});
