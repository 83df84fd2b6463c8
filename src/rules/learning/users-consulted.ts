import type { Dialogue } from "../../plan/entities/dialogue.js";
import type { Unit } from "../../plan/entities/unit.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { dialogueReach } from "../dialogue-reach.js";
import { monthsBefore } from "../months-before.js";

const kinds = ["userDialogue", "citizenDialogue", "survey"] as const;
const kindSet = new Set<NonNullable<Dialogue["kind"]>>(kinds);
const asked: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "executive",
  "board",
  "jointBoard",
]);

const units = [
  {
    id: "unit:social-board",
    kind: "board",
    parent: null,
    servesPublic: true,
    existsFor: ["targetGroup:users"],
  },
];
const rest = {
  complete: [{ part: "dialogues" }],
  targetGroups: [{ id: "targetGroup:users" }],
  units,
};

/** When did we last ask them? A board that runs services has talked with those who use them in the last two years. */
export const usersConsulted = defineRule({
  id: "users-consulted",
  family: "learning",
  on: "unit",
  force: "method",
  principles: ["citizenFocus", "law"],
  title: {
    sv: "Varje nämnd samråder med dem som använder dess tjänster",
    en: "Each board consults those who use its services",
  },
  reason: {
    sv: "Nämnderna ska verka för samråd med dem som brukar deras tjänster. Hur ofta säger lagen inte, men den som inte har frågat på flera år vet inte hur tjänsten fungerar i dag.",
    en: "Boards are to work for consultation with those who use their services. How often the law does not say, but whoever has not asked for years does not know how the service works today.",
  },
  fix: {
    sv: "Börja med en verksamhet, och fråga vad som skulle göra störst skillnad.",
    en: "Begin with one service, and ask what would make the greatest difference.",
  },
  message: {
    sv: "Planen visar inget samtal mellan {entity} och dem som använder tjänsterna sedan {since}.",
    en: "The plan shows no talk between {entity} and those who use its services since {since}.",
  },
  sources: [kommunallagen["8:3"], literature["rka-analysis"]],
  needs: ["kind", "servesPublic"],
  options: {
    months: {
      default: 24,
      means: {
        sv: "Månader inom vilka nämnden ska ha talat med användarna.",
        en: "Months within which the board should have talked with the users.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Kultur- och fritidsnämnden har inte frågat någon användare på två år, medan de andra nämnderna har. Nämnden kan lägga in ett samtal i vårens plan.",
    en: "The culture board has asked no user for two years, while the other boards have. The board can put a talk into the plan of the spring.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Brukarråd varje vår.", en: "A user council each spring." },
        plan: {
          ...rest,
          dialogues: [
            {
              id: "dialogue:council",
              kind: "userDialogue",
              on: "2026-04-21",
              units: ["unit:social-board"],
            },
          ],
        },
      },
      {
        says: {
          sv: "Hemtjänsten, som hör till nämnden, har gjort en enkät.",
          en: "Home care, which belongs to the board, has made a survey.",
        },
        plan: {
          ...rest,
          units: [
            ...units,
            {
              id: "unit:home-care",
              kind: "unit",
              parent: "unit:social-board",
              role: "line",
              existsFor: ["targetGroup:users"],
            },
          ],
          dialogues: [
            {
              id: "dialogue:survey",
              kind: "survey",
              on: "2025-10",
              units: ["unit:home-care"],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Socialnämnden: ingen kontakt med brukare sedan 2021.",
          en: "The social board: no contact with users since 2021.",
        },
        plan: {
          ...rest,
          dialogues: [
            {
              id: "dialogue:old",
              kind: "userDialogue",
              on: "2021-05-18",
              units: ["unit:social-board"],
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (unit) => !unit.kind || asked.has(unit.kind),
  prepare: ({ q, asOf, options: { months } }) => {
    const since = monthsBefore(asOf, Number(months));
    return { since, reach: dialogueReach(q, kindSet, since, asOf) };
  },
  check: ({ id, servesPublic }, { q, asOf, prepared: { since, reach } }, tell) => {
    if (!servesPublic || reach.has(id)) return;
    const missing = reach.missing(id);
    const told = { unit: id, period: `${since}/${asOf}` };
    if (missing !== undefined) tell.cannotTell(missing);
    else if (!kinds.every((kind) => q.isComplete("dialogues", { ...told, kind }))) {
      tell.cannotTell("complete: dialogues");
    } else tell.finding({ params: { since } });
  },
});
