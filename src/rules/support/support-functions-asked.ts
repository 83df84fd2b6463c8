import type { Dialogue } from "../../plan/entities/dialogue.js";
import type { Unit } from "../../plan/entities/unit.js";
import { dialogueLiterature } from "../../sources/dialogue-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { dialogueReach } from "../dialogue-reach.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

const kindSet: ReadonlySet<NonNullable<Dialogue["kind"]>> = new Set(["internalUser"] as const);
const asked: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "administration",
  "department",
  "unit",
]);

const units = [
  {
    id: "unit:hr",
    kind: "department",
    parent: null,
    role: "support",
    existsFor: [],
    users: ["unit:school"],
  },
  {
    id: "unit:school",
    kind: "unit",
    parent: null,
    role: "line",
    existsFor: ["targetGroup:pupils"],
  },
];
const rest = {
  complete: [{ part: "dialogues", kinds: ["internalUser"] }],
  targetGroups: [{ id: "targetGroup:pupils" }],
  units,
};
const survey = { id: "dialogue:survey", kind: "internalUser", units: ["unit:hr"] } as const;

/** Do we help those we are to help? A support function asks those who use it once a year. */
export const supportFunctionsAsked = defineRule({
  id: "support-functions-asked",
  family: "support",
  on: "unit",
  force: "advice",
  principles: ["support", "citizenFocus"],
  title: {
    sv: "En stödfunktion frågar dem som använder den minst en gång om året",
    en: "A support function asks those who use it at least once a year",
  },
  reason: {
    sv: "Stöd som ingen har frågat efter blir lätt ett krav till. Bara de som använder det vet om det hjälper.",
    en: "Support that nobody has asked for easily becomes one more demand. Only those who use it know whether it helps.",
  },
  fix: {
    sv: "Två frågor räcker: vad som hjälper, och vad ni kan sluta med.",
    en: "Two questions are enough: what helps, and what you can stop doing.",
  },
  message: {
    sv: "Planen visar inte att {entity} har frågat dem som använder den sedan {since}.",
    en: "The plan does not show that {entity} has asked those who use it since {since}.",
  },
  sources: [dialogueLiterature["seven-principles-support"], literature["rka-analysis"]],
  needs: ["kind", "role"],
  options: {
    months: {
      default: 12,
      means: {
        sv: "Månader inom vilka funktionen ska ha frågat.",
        en: "Months within which the function should have asked.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "HR begär två tabeller av enheterna men har inte frågat dem något på ett år; ekonomiavdelningen frågade i april och kortade sin prognos till en sida.",
    en: "HR asks the units for tables but has not asked them anything for a year; finance asked in April and cut its forecast to one page.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En kort enkät i april.",
          en: "A short survey in April.",
        },
        plan: { ...rest, dialogues: [{ ...survey, on: "2026-04-14" }] },
      },
    ],
    bad: [
      {
        says: {
          sv: "HR har inte frågat sedan 2023.",
          en: "HR has not asked since 2023.",
        },
        plan: { ...rest, dialogues: [{ ...survey, on: "2023-04-14" }] },
      },
    ],
  }),
  inForce: true,
  when: (unit) => unit.role !== "line" && (!unit.kind || asked.has(unit.kind)),
  prepare: ({ q, asOf, options: { months } }) => {
    const since = monthsBefore(asOf, Number(months));
    return { since, reach: dialogueReach(q, kindSet, since, asOf) };
  },
  check: (unit, { q, asOf, prepared: { since, reach } }, tell) => {
    const { id } = unit;
    // Whom it is for when no unit uses it is the question of unit-names-whom-it-exists-for.
    if (stated(unit, "users")?.length === 0 || reach.has(id)) return;
    const missing = reach.missing(id);
    const period = `${since}/${asOf}`;
    if (missing !== undefined) tell.cannotTell(missing);
    else if (!stated(unit, "users")) tell.cannotTell("unit.users");
    else if (!q.isComplete("dialogues", { unit: id, period, kind: "internalUser" })) {
      tell.cannotTell("complete: dialogues");
    } else tell.finding({ params: { since } });
  },
});
