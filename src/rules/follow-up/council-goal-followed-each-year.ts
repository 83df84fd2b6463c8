import { kommunallagen } from "../../sources/kommunallagen.js";
import { practice } from "../../sources/practice.js";
import { councilFollowUp } from "../council-follow-up.js";
import { defineRule } from "../define-rule.js";
import { yearsIn } from "../years-in.js";

/** Did it come back to those who decided it? Each council goal is in a report to the council about each year. */
export const councilGoalFollowedEachYear = defineRule({
  id: "council-goal-followed-each-year",
  family: "follow-up",
  on: "goal",
  force: "method",
  principles: ["openness", "wholeView"],
  title: {
    sv: "Varje fullmäktigemål kommer tillbaka till fullmäktige varje år",
    en: "Each council goal comes back to the council every year",
  },
  reason: {
    sv: "Fullmäktige som har bestämt målet behöver veta hur det gick, och revisorerna ska kunna hålla resultatet mot målet.",
    en: "The council that decided the goal needs to know how it went, and the auditors must be able to hold the result against it.",
  },
  fix: {
    sv: "Ta med målet i årsredovisningen eller en annan rapport till fullmäktige, eller ta bort det.",
    en: "Put the goal in the annual report or another report to the council, or drop it.",
  },
  message: {
    sv: "{entity} finns inte med i någon rapport till fullmäktige om {year}.",
    en: "{entity} is in no report to the council about {year}.",
  },
  sources: [kommunallagen["12:2"], practice["uppsala-2025"], practice["uppsala-2016"]],
  needs: ["level", "horizon"],
  inPractice: {
    sv: "Ett av sex mål finns inte i någon rapport till fullmäktige för 2025, utan att någon har beslutat det. Revisorerna ställer samma fråga.",
    en: "One of six goals is in no report to the council for 2025, without anybody having decided so. The auditors ask the same.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Målet finns i årsredovisningen; 2026 är inte slut.",
          en: "The goal is in the annual report; 2026 is not over.",
        },
        plan: {
          complete: [{ part: "occasions" }],
          units: [{ id: "unit:kf", kind: "council" }],
          goals: [
            { id: "goal:kf-4", level: "council", horizon: "2025-01/2026-12", councilOnly: "Eget" },
          ],
          occasions: [
            {
              id: "occasion:2025",
              period: "2025",
              goals: ["goal:kf-4"],
              handled: [{ by: "unit:kf", on: "2026-04-27" }],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Målet finns i månadsrapporten till styrelsen, men i ingen rapport till fullmäktige.",
          en: "The goal is in the monthly report to the executive, but in none to the council.",
        },
        plan: {
          complete: [{ part: "occasions", period: "2025" }],
          units: [
            { id: "unit:kf", kind: "council" },
            { id: "unit:ks", kind: "executive" },
            { id: "unit:rev", kind: "audit" },
          ],
          goals: [
            { id: "goal:kf-4", level: "council", horizon: "2025-01/2026-12", councilOnly: "Eget" },
            { id: "goal:kf-5", level: "council", horizon: "2026-01/2026-12", councilOnly: "Eget" },
          ],
          cycles: [
            {
              id: "cycle:interim",
              kind: "interim",
              to: ["unit:kf", "unit:rev"],
              goals: ["goal:kf-5"],
            },
            { id: "cycle:monthly", kind: "monthly", to: ["unit:ks"], goals: ["goal:kf-4"] },
          ],
          occasions: [
            {
              id: "occasion:interim",
              of: "cycle:interim",
              period: "2025-01/2025-08",
              delivered: [
                { to: "unit:kf", on: "2025-10-13" },
                { to: "unit:rev", on: "2025-10-13" },
              ],
            },
            { id: "occasion:october", of: "cycle:monthly", period: "2025-10" },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.level === undefined || goal.level === "council",
  prepare: ({ q, asOf }) => councilFollowUp(q, asOf),
  check: ({ id, horizon }, { q, asOf, prepared: followUp }, tell) => {
    const untold = new Set<string>();
    for (const year of yearsIn(horizon, true)) {
      const isOver = asOf > `${Number(year) + 1}-06-30`;
      const followed = isOver ? followUp.has(year, id) : true;
      if (typeof followed === "string") untold.add(followed);
      else if (followed) continue;
      else if (!q.isComplete("occasions", { period: year })) untold.add("complete: occasions");
      else tell.finding({ path: "horizon", params: { year } });
    }
    for (const field of untold) tell.cannotTell(field);
  },
});
