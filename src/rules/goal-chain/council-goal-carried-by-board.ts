import type { Goal } from "../../plan/entities/goal.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";

const mayCarry = ({ level }: Goal): boolean => level === "board" || level === "company";

/** Has anybody taken up what the council wants? Each council goal is carried by at least one board or company. */
export const councilGoalCarriedByBoard = defineRule({
  id: "council-goal-carried-by-board",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["wholeView", "trust"],
  title: {
    sv: "Minst en nämnd eller ett bolag har tagit upp varje fullmäktigemål",
    en: "At least one board or company has taken up each council goal",
  },
  reason: {
    sv: "Nämnderna ska följa fullmäktiges mål. Lagen kräver inte att de skriver egna mål, men ett mål som ingen tagit upp nås sällan.",
    en: "The boards shall follow the council's goals. The law does not ask them to write goals of their own, but a goal nobody has taken up is seldom reached.",
  },
  fix: {
    sv: "Fråga nämnderna och bolagen vem som bär målet, skriv varför fullmäktige bär det ensamt, eller ta bort det.",
    en: "Ask the boards and companies who carries the goal, write why the council carries it alone, or drop it.",
  },
  message: {
    sv: "Ingen nämnd och inget bolag har tagit upp {entity}.",
    en: "No board and no company has taken up {entity}.",
  },
  sources: [
    kommunallagen["6:4"],
    kommunallagen["6:6"],
    practice["malmo-2016"],
    practice["uppsala-2016"],
    practice["borgholm-2015"],
  ],
  needs: ["level"],
  inPractice: {
    sv: "Målet om tätorten beslutades 2022, och ingen nämnd har tagit upp det. Fullmäktige får välja: ge det till någon, eller stryk det.",
    en: "The goal on the town centre was set in 2022, and no board has taken it up. The council may choose: give it to somebody, or strike it.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "En nämnds mål stödjer det.", en: "A board's goal serves it." },
        plan: {
          complete: [{ part: "goals" }],
          goals: [
            { id: "goal:kf-3", level: "council", carriedBy: [] },
            { id: "goal:von-1", level: "board", serves: ["goal:kf-3"] },
          ],
        },
      },
      {
        says: { sv: "Fullmäktige bär det ensamt.", en: "The council carries it alone." },
        plan: {
          complete: [{ part: "goals" }],
          goals: [
            {
              id: "goal:kf-9",
              level: "council",
              carriedBy: [],
              councilOnly: "Handlar om fullmäktiges eget arbetssätt.",
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Färre ensamma äldre”: ingen nämnds mål stödjer det.",
          en: "“Fewer lonely older residents”: no board's goal serves it.",
        },
        plan: {
          complete: [{ part: "goals" }],
          goals: [
            { id: "goal:kf-2", level: "council", carriedBy: [{ unit: "unit:bun" }] },
            { id: "goal:kf-3", level: "council", carriedBy: [] },
            { id: "goal:von-1", level: "board", serves: ["goal:kf-2"] },
          ],
          units: [{ id: "unit:bun", kind: "board" }],
        },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.level === undefined || goal.level === "council",
  /** Is there a goal of a board or company, or perhaps of one, that does not say what it serves? */
  prepare: ({ q, asOf }) =>
    q
      .all("goal")
      .some(
        (goal) =>
          !isStated(goal, "serves") &&
          (mayCarry(goal) || !isStated(goal, "level")) &&
          isActive(goal, asOf),
      ),
  check: (goal, { q, asOf, prepared: serversUntold }, tell) => {
    if (goal.carriedBy?.length || goal.councilOnly?.trim()) return;
    const servers = q.refs(goal.id, "goal.serves[]").filter((server) => isActive(server, asOf));
    if (servers.some(mayCarry)) return;
    const complete = (kind: string) => q.isComplete("goals", { kind, period: asOf });
    if (servers.some((server) => !isStated(server, "level"))) tell.cannotTell("goal.level");
    else if (!isStated(goal, "carriedBy")) tell.cannotTell("goal.carriedBy");
    else if (serversUntold) tell.cannotTell("goal.serves");
    else if (!complete("board") || !complete("company")) tell.cannotTell("complete: goals");
    else tell.finding({ path: "carriedBy" });
  },
});
