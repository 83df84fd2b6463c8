import type { Goal } from "../../plan/entities/goal.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** Is the ground one that can be looked up? `undefined` when that is not told. */
const isNamed = (ground: Goal["ground"]): boolean | undefined => {
  if (!ground) return ground === null ? false : undefined;
  if (ground.citation || ground.decision) return true;
  return ground.citation === null ? false : undefined;
};

/** Why do we have this goal? Below the council a goal serves a higher goal, or names the law, decision or need behind it. */
export const goalHasOrigin = defineRule({
  id: "goal-has-origin",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["wholeView", "trust"],
  title: {
    sv: "Ett mål under fullmäktige stödjer ett högre mål eller har ett eget stöd",
    en: "A goal below the council serves a higher goal or has a mandate of its own",
  },
  reason: {
    sv: "Ett mål utan ursprung konkurrerar om tid med dem som någon har beslutat om. Egna mål får finnas, om de vilar på en lag, ett beslut eller ett behov.",
    en: "A goal without an origin competes for time with those that somebody decided. Goals of one's own are welcome when they rest on a law, a decision or a need.",
  },
  fix: {
    sv: "Koppla målet till ett högre mål, skriv lagen, beslutet eller behovet bakom det, eller ta bort det.",
    en: "Link the goal to a higher one, write the law, decision or need behind it, or drop it.",
  },
  message: {
    sv: "{entity} stödjer inget högre mål och har varken lag, beslut eller behov bakom sig.",
    en: "{entity} serves no higher goal and has neither law, decision nor need behind it.",
  },
  sources: [practice["borgholm-2015"], practice["uppsala-2016"], literature["sou-2018-47"]],
  needs: ["level", "serves"],
  inPractice: {
    sv: "Målet om e-tjänster står för sig självt: inget högre mål, ingen lag, inget behov. Förvaltningen kan säga varför, eller sluta följa upp det.",
    en: "The goal on e-services stands alone: no higher goal, no law, no need. The administration can say why, or stop following it up.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Målet vilar på skollagen.", en: "The goal rests on skollagen." },
        plan: {
          goals: [
            {
              id: "goal:support",
              level: "unit",
              serves: [],
              ground: { kind: "statute", citation: { sfs: "2010:800", chapter: "3" } },
            },
          ],
        },
      },
      {
        says: { sv: "Målet svarar mot ett behov.", en: "The goal answers a need." },
        plan: {
          needs: [{ id: "need:company", statement: "Någon att äta med" }],
          goals: [
            { id: "goal:lunch", level: "unit", serves: [], ground: null, needs: ["need:company"] },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Alla blanketter undertecknas inom två dagar”, och ingen kan säga varför.",
          en: "“All forms signed within two days”, and nobody can say why.",
        },
        plan: { goals: [{ id: "goal:forms", level: "unit", serves: [], ground: null, needs: [] }] },
      },
      {
        says: {
          sv: "En gammal vana som ingen kan visa beslutet om.",
          en: "An old habit, and nobody can show the decision.",
        },
        plan: {
          goals: [
            {
              id: "goal:forms",
              level: "unit",
              serves: [],
              ground: { kind: "ownHabit", citation: null },
              needs: [],
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.level !== "council" && goal.level !== "vision",
  check: (goal, _, tell) => {
    if (goal.serves?.length || goal.needs?.length) return;
    const named = isNamed(goal.ground);
    if (named) return;
    if (named === undefined || !isStated(goal, "ground")) {
      tell.cannotTell(goal.ground ? "goal.ground.citation" : "goal.ground");
    } else if (!isStated(goal, "needs")) tell.cannotTell("goal.needs");
    else tell.finding({ path: "serves" });
  },
});
