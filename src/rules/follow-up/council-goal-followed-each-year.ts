import { parsePeriod } from "../../calendar/parse-period.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";
import { reachedCouncil } from "../reached-council.js";

/** By year and goal, `2025 goal:a`: what came to the council, and which field would tell whether it did. `*` is any. */
interface Followed {
  readonly told: ReadonlySet<string>;
  readonly untold: ReadonlyMap<string, string>;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years that a period touches (or lies around, when only whole years count). */
const yearsIn = (period: string | undefined, whole = false): readonly string[] => {
  const days = period === undefined ? undefined : parsePeriod(period);
  if (!days) return [];
  const years = Array.from({ length: yearOf(days.to) - yearOf(days.from) + 1 }, (_, more) =>
    String(yearOf(days.from) + more),
  );
  return whole
    ? years.filter((year) => days.from <= `${year}-01-01` && `${year}-12-31` <= days.to)
    : years;
};

const followedIn = (q: Query, asOf: string): Followed => {
  const told = new Set<string>();
  const untold = new Map<string, string>();
  for (const occasion of q.all("occasion")) {
    const source = occasion.of === undefined ? undefined : q.get(occasion.of);
    const reached = reachedCouncil(q, asOf, occasion, source);
    if (reached === false) continue;
    const holder = occasion.goals ? occasion : source;
    const goals = [
      ...(holder?.goals ?? []),
      ...(occasion.assessments ?? []).map(({ goal }) => goal),
    ];
    const years = yearsIn(occasion.period);
    const note = (goal: string, field: string) => {
      for (const year of isStated(occasion, "period") ? years : ["*"]) {
        const key = `${year} ${goal}`;
        const known = untold.get(key);
        if (known === undefined || field < known) untold.set(key, field);
      }
    };
    for (const goal of goals) {
      if (reached === true) for (const year of years) told.add(`${year} ${goal}`);
      if (reached !== true || years.length === 0) {
        note(goal, reached === true ? "occasion.period" : reached);
      }
    }
    if (!holder || !isStated(holder, "goals")) note("*", "occasion.goals");
  }
  return { told, untold };
};

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
  sources: [
    kommunallagen["5:24"],
    kommunallagen["6:5"],
    kommunallagen["12:2"],
    practice["uppsala-2025"],
    practice["uppsala-2016"],
  ],
  needs: ["level", "horizon"],
  examples: {
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
          sv: "Ingen rapport till fullmäktige om 2025 nämner målet.",
          en: "No report to the council about 2025 mentions the goal.",
        },
        plan: {
          complete: [{ part: "occasions", period: "2025" }],
          units: [
            { id: "unit:kf", kind: "council" },
            { id: "unit:ks", kind: "executive" },
          ],
          goals: [
            { id: "goal:kf-4", level: "council", horizon: "2025-01/2026-12", councilOnly: "Eget" },
            { id: "goal:kf-5", level: "council", horizon: "2026-01/2026-12", councilOnly: "Eget" },
          ],
          cycles: [
            { id: "cycle:annual", to: ["unit:kf"], goals: ["goal:kf-5"] },
            { id: "cycle:monthly", to: ["unit:ks"], goals: ["goal:kf-4"] },
          ],
          occasions: [
            {
              id: "occasion:2025",
              of: "cycle:annual",
              period: "2025",
              delivered: [{ to: "unit:kf", on: "2026-04-14" }],
            },
            { id: "occasion:2025-10", of: "cycle:monthly", period: "2025-10" },
          ],
        },
      },
    ],
  },
  when: (goal, { asOf }) =>
    isActive(goal, asOf) && (goal.level === undefined || goal.level === "council"),
  prepare: ({ q, asOf }) => followedIn(q, asOf),
  check: ({ id, horizon }, { q, asOf, prepared: { told, untold } }, tell) => {
    const missing = new Set<string>();
    for (const year of yearsIn(horizon, true)) {
      const isOver = asOf > `${Number(year) + 1}-06-30`;
      if (!isOver || told.has(`${year} ${id}`)) continue;
      const field = [`${year} ${id}`, `${year} *`, `* ${id}`, "* *"]
        .map((key) => untold.get(key))
        .find((known) => known !== undefined);
      if (field !== undefined) missing.add(field);
      else if (!q.isComplete("occasions", { period: year })) missing.add("complete: occasions");
      else tell.finding({ path: "horizon", params: { year } });
    }
    for (const field of missing) tell.cannotTell(field);
  },
});
