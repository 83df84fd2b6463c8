import { goalLiterature } from "../../sources/goal-literature.js";
import { defineRule } from "../define-rule.js";
import { indicatorsOf } from "../indicators-of.js";
import { indicatorsUntold } from "../indicators-untold.js";
import { stated } from "../stated.js";

const goal = {
  id: "goal:home-care",
  kind: "outcome",
  assessment: { mode: "indicator" },
} as const;
const minutes = { id: "indicator:minutes", goals: ["goal:home-care"], role: "target" } as const;
const complete = [{ part: "indicators" }];

/** Does one number carry the whole goal? A goal is not judged by a single figure with nothing beside it. */
export const goalNotCarriedByOneNumber = defineRule({
  id: "goal-not-carried-by-one-number",
  family: "indicators",
  on: "goal",
  force: "method",
  principles: ["wholeView", "knowledge"],
  title: {
    sv: "Ett mål bedöms inte av en enda siffra",
    en: "A goal is not judged by a single figure alone",
  },
  reason: {
    sv: "En siffra visar en del. Bedöms hela målet efter den blir delen viktigare än helheten, och siffran bättre än verksamheten.",
    en: "A figure shows a part. If the whole goal is judged by it, the part counts for more than the whole, and the figure becomes better than the service.",
  },
  fix: {
    sv: "Lägg till något som människor berättar, eller en siffra som väger emot.",
    en: "Add something people tell, or a figure that balances it.",
  },
  message: {
    sv: "{entity} bedöms bara av {indicator}.",
    en: "{entity} is judged by {indicator} alone.",
  },
  sources: [
    goalLiterature["bevan-hood-2006"],
    goalLiterature["campbell-goodhart"],
    goalLiterature["sou-2018-38"],
  ],
  needs: ["kind", "assessment"],
  inPractice: {
    sv: "Bygglovsmålet i Exempelkommun bedöms bara av veckor till beslut. Nämnden talar redan med dem som bygger; det samtalet kan vägas in.",
    en: "The permit goal in Exempelkommun is judged by weeks to decision alone. The board already talks with those who build; that talk can be weighed in.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Samma siffra, och anhörigas samtal varje vår.",
          en: "The same figure, and talks with relatives each spring.",
        },
        plan: {
          complete,
          goals: [{ ...goal, assessment: { mode: "mixed", evidence: ["Anhörigas samtal"] } }],
          indicators: [{ ...minutes, companions: [] }],
        },
      },
      {
        says: {
          sv: "En siffra som läses ihop med en annan.",
          en: "A figure that is read together with another.",
        },
        plan: {
          complete,
          goals: [goal],
          indicators: [
            { ...minutes, kind: "output", companions: ["indicator:safe"] },
            {
              id: "indicator:safe",
              goals: ["goal:home-care"],
              role: "monitoring",
              kind: "experience",
            },
          ],
        },
      },
      {
        says: {
          sv: "Ett ekonomiskt mål är en siffra.",
          en: "A goal of economy is a figure.",
        },
        plan: {
          complete,
          goals: [{ ...goal, kind: "economy" }],
          indicators: [{ ...minutes, companions: [] }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”God hemtjänst” bedöms bara av minuter per besök.",
          en: "“Good home care” is judged by minutes per visit alone.",
        },
        plan: { complete, goals: [goal], indicators: [{ ...minutes, companions: [] }] },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.kind !== "economy",
  prepare: indicatorsUntold,
  check: (goal, about, tell) => {
    if (goal.assessment?.mode !== "indicator") return;
    const [indicator, ...others] = indicatorsOf(goal, about);
    if (others.length > 0) return;
    if (about.prepared) return tell.cannotTell(about.prepared);
    if (!indicator?.goals?.includes(goal.id)) return;
    const role = stated(indicator, "role");
    const companions = stated(indicator, "companions");
    if (role === "monitoring" || companions?.length) return;
    if (!role) tell.cannotTell("indicator.role");
    else if (!companions) tell.cannotTell("indicator.companions");
    else {
      tell.finding({
        path: "assessment",
        params: { indicator: indicator.id },
        related: [indicator.id],
      });
    }
  },
});
