import type { Unit } from "../../plan/entities/unit.js";
import type { Id } from "../../plan/id.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const councilGoals = [kommunallagen["5:1"]] as const;
const boardGoals = [kommunallagen["6:38"], kommunallagen["7:5"]] as const;

const urgent = {
  sv: "Ordföranden, eller en annan ledamot som nämnden har utsett, får besluta i ett ärende som är så brådskande att nämndens beslut inte kan avvaktas (6 kap. 39 §). Om målet var det avgör en människa.",
  en: "The chair, or another member whom the board has named, may decide in a matter so urgent that the board's decision cannot be waited for (6 kap. 39 §). Whether the goal was, a person decides.",
};

const boards: ReadonlySet<Unit["kind"]> = new Set(["executive", "board", "jointBoard"]);
/** Bodies that decide about their own goals under other law, or stand outside. */
const elsewhere: ReadonlySet<Unit["kind"]> = new Set([
  "company",
  "foundation",
  "federation",
  "privateProvider",
  "outside",
]);

const units = [{ id: "unit:kfn", kind: "board" }];
const positions = [{ id: "position:chef", unit: "unit:kfn", kind: "employed" }];
const goal = (level: string, decidedBy: string) => ({
  units,
  positions,
  goals: [{ id: "goal:moten", level, decidedBy }],
});

/** Is a goal in force decided by a body that may decide it? Working goals beneath the board are not what the ban is about. */
export const goalDecidedByRightBody = defineRule({
  id: "goal-decided-by-right-body",
  family: "law",
  on: "goal",
  force: "law",
  principles: ["law", "trust"],
  title: {
    sv: "Målen är beslutade av det organ som får besluta dem",
    en: "Goals are decided by the body that may decide them",
  },
  reason: {
    sv: "Fullmäktiges mål beslutas av fullmäktige. En nämnd får inte delegera ärenden om verksamhetens mål; arbetsmål inom en enhet får däremot sättas där.",
    en: "The council's goals are decided by the council. A board may not delegate matters about the goals of the activity; working goals within a unit may be set there.",
  },
  fix: {
    sv: "Ta målet till det organ som ska besluta det, eller skriv det som ett arbetsmål på den nivå där det hör hemma.",
    en: "Take the goal to the body that is to decide it, or write it as a working goal at the level where it belongs.",
  },
  message: {
    sv: "{entity} är ett mål på {level}, men planen visar att {by} har beslutat det.",
    en: "{entity} is a goal of {level}, but the plan shows that {by} decided it.",
  },
  terms: {
    council: { sv: "fullmäktiges nivå", en: "the council" },
    board: { sv: "nämndens nivå", en: "a board" },
  },
  sources: [...councilGoals, ...boardGoals],
  needs: ["level", "decidedBy"],
  inPractice: {
    sv: "En chef har beslutat ett mål som planen för på nämndens nivå. Nämndsekreteraren lyfter det till nämnden, eller så blir det vad det är: ett arbetssätt på förvaltningen.",
    en: "A manager decided a goal that the plan puts at the board's level. The board secretary takes it to the board, or it becomes what it is: a way of working in the administration.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Nämndens mål, beslutat av nämnden.",
          en: "A board's goal, decided by the board.",
        },
        plan: goal("board", "unit:kfn"),
      },
      {
        says: {
          sv: "Ett arbetsmål, beslutat av chefen.",
          en: "A working goal, decided by the manager.",
        },
        plan: goal("unit", "position:chef"),
      },
    ],
    bad: [
      {
        says: {
          sv: "Nämndens mål, beslutat av en chef.",
          en: "A board's goal, decided by a manager.",
        },
        plan: goal("board", "position:chef"),
      },
      {
        says: {
          sv: "Fullmäktiges mål, beslutat av en nämnd.",
          en: "A goal of the council, decided by a board.",
        },
        plan: goal("council", "unit:kfn"),
      },
    ],
  }),
  inForce: true,
  when: (goal, { q }) =>
    (goal.level === "council" || goal.level === "board" || stated(goal, "level") === undefined) &&
    q.plan.organisation.kind !== "company" &&
    q.plan.organisation.kind !== "federation",
  check: ({ level, decidedBy }, { q, asOf }, tell) => {
    const isPosition = decidedBy?.startsWith("position:");
    if (isPosition && level === "board") {
      const office = stated(q.get(decidedBy as Id<"position">), "kind");
      if (office === undefined) return tell.cannotTell("position.kind");
      if (office === "elected") return tell.notExamined(urgent);
    }
    const kind = isPosition ? null : stated(q.get(decidedBy as Id<"unit">), "kind");
    if (kind === undefined) return tell.cannotTell("unit.kind");
    const may =
      kind === "council" ||
      (kind !== null && elsewhere.has(kind)) ||
      (kind !== null && level === "board" && boards.has(kind));
    if (may) return;
    const law = level === "council" ? councilGoals : boardGoals;
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    tell.finding({
      path: "decidedBy",
      params: { level: level as string, by: decidedBy as string },
      sources: law,
    });
  },
});
