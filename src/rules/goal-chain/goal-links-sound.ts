import type { Goal } from "../../plan/entities/goal.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

/** Places from the top; boards and companies stand side by side. */
const rank: Readonly<Record<NonNullable<Goal["level"]>, number>> = {
  vision: 0,
  council: 1,
  board: 2,
  company: 2,
  administration: 3,
  department: 4,
  unit: 5,
};

/** Does the goal point upwards? It serves goals of its own level or above. Missing goals and circles have rules of their own. */
export const goalLinksSound = defineRule({
  id: "goal-links-sound",
  family: "goal-chain",
  on: "goal",
  force: "structure",
  principles: ["wholeView"],
  title: {
    sv: "Ett mål stödjer aldrig ett mål under sig",
    en: "A goal never serves a goal below it",
  },
  reason: {
    sv: "Målkedjan läses uppåt: det lägre målet säger vilket högre mål det stödjer, inte tvärtom.",
    en: "The chain is read upwards: the lower goal says which higher goal it serves, not the other way round.",
  },
  fix: {
    sv: "Vänd länken, eller rätta målets nivå.",
    en: "Turn the link round, or correct the level of the goal.",
  },
  message: {
    sv: "{entity} sägs stödja {target}, som ligger på en lägre nivå.",
    en: "{entity} is said to serve {target}, which is on a lower level.",
  },
  sources: [ownChoice("Every question about the chain rests on links that point upwards.")],
  needs: ["level", "serves"],
  inPractice: {
    sv: "Ett nämndmål sägs stödja ett mål längre ner; länken är vänd åt fel håll. Controllern vänder den på en minut, och först då går måluppföljningen att läsa.",
    en: "A board's goal is said to serve one further down; the link points the wrong way. The controller turns it in a minute, and only then can the follow-up be read.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Enhetens mål stödjer nämndens, som stödjer fullmäktiges.",
          en: "The unit's goal serves the board's, which serves the council's.",
        },
        plan: {
          goals: [
            { id: "goal:kf-1", level: "council", serves: [] },
            { id: "goal:sn-2", level: "board", serves: ["goal:kf-1"] },
            { id: "goal:enh-9", level: "unit", serves: ["goal:sn-2"] },
          ],
        },
      },
      {
        says: { sv: "En nämnd stödjer ett bolags mål.", en: "A board serves a company's goal." },
        plan: {
          goals: [
            { id: "goal:kfab-1", level: "company", serves: [] },
            { id: "goal:sn-2", level: "board", serves: ["goal:kfab-1"] },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Fullmäktiges mål sägs stödja en enhets mål.",
          en: "A council goal is said to serve a unit's goal.",
        },
        plan: {
          goals: [
            { id: "goal:kf-1", level: "council", serves: ["goal:enh-9"] },
            { id: "goal:enh-9", level: "unit" },
          ],
        },
      },
    ],
  }),
  check: (goal, { q }, tell) => {
    if (!goal.level || !goal.serves) return;
    for (const [at, target] of goal.serves.entries()) {
      const above = q.get(target);
      if (!above) continue;
      const level = stated(above, "level");
      if (level === undefined) tell.cannotTell("goal.level");
      else if (rank[level] > rank[goal.level]) {
        tell.finding({ path: `serves[${at}]`, params: { target }, related: [target] });
      }
    }
  },
});
