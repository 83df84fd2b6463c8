import type { Unit } from "../../plan/entities/unit.js";
import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** Those that run a service. Bodies that steer, prepare or audit, and those outside, are not asked. */
const asked: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "board",
  "jointBoard",
  "company",
  "foundation",
  "federation",
  "administration",
  "department",
  "unit",
]);

/** Whom do you exist for? A unit names those it serves: residents, or for a support function the units that use it. */
export const unitNamesWhomItExistsFor = defineRule({
  id: "unit-names-whom-it-exists-for",
  family: "goal-chain",
  on: "unit",
  force: "ownChoice",
  principles: ["citizenFocus"],
  title: {
    sv: "Varje verksamhet säger vilka den är till för",
    en: "Each service says whom it exists for",
  },
  reason: {
    sv: "Den som inte har nämnt någon den är till för styrs inifrån och ut i stället för utifrån och in.",
    en: "Whoever has named nobody it exists for is steered from the inside out instead of from the outside in.",
  },
  fix: {
    sv: "Skriv vilka verksamheten är till för; en stödfunktion skriver vilka enheter som använder den.",
    en: "Write whom the service exists for; a support function writes which units use it.",
  },
  message: {
    sv: "{entity} har inte sagt vilka den är till för.",
    en: "{entity} has not said whom it exists for.",
  },
  sources: [
    practice["lindesberg-model"],
    ownChoice("In the Lots-style order those we exist for come right after the mission."),
  ],
  needs: ["kind", "existsFor"],
  inPractice: {
    sv: "Måltidsservice och energibolaget har varken målgrupp eller användare. Att svara tar ett möte, och svaret avgör vad de ska följa upp.",
    en: "Meals and the energy company have neither target group nor users. An answer takes one meeting, and decides what they should follow up.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Hemtjänsten är till för de äldre.", en: "Home care exists for the elderly." },
        plan: {
          targetGroups: [{ id: "targetGroup:elderly" }],
          units: [{ id: "unit:home-care", kind: "unit", existsFor: ["targetGroup:elderly"] }],
        },
      },
      {
        says: {
          sv: "Löneenheten är till för dem som använder den.",
          en: "The payroll office exists for those who use it.",
        },
        plan: {
          targetGroups: [{ id: "targetGroup:pupils" }],
          units: [
            { id: "unit:payroll", kind: "unit", existsFor: [], users: ["unit:school"] },
            { id: "unit:school", kind: "unit", existsFor: ["targetGroup:pupils"] },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen är nämnd.", en: "Nobody is named." },
        plan: { units: [{ id: "unit:permits", kind: "unit", role: "line", existsFor: [] }] },
      },
      {
        says: {
          sv: "En stödfunktion utan användare.",
          en: "A support function without users.",
        },
        plan: {
          units: [{ id: "unit:pr", kind: "unit", role: "support", existsFor: [], users: [] }],
        },
      },
    ],
  }),
  inForce: true,
  when: (unit) => !unit.kind || asked.has(unit.kind),
  check: (unit, _, tell) => {
    if (unit.existsFor?.length || unit.users?.length) return;
    const isLine = unit.role === "line" && isStated(unit, "role");
    if (isLine || isStated(unit, "users")) tell.finding({ path: "existsFor" });
    else tell.cannotTell("unit.users");
  },
});
