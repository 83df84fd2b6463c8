import type { Goal } from "../../plan/entities/goal.js";
import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";
import type { Tell } from "../rule.js";
import { stated } from "../stated.js";

const place = (
  goal: Goal,
  what: "planningLevel" | "perspective",
  known: readonly { readonly key: string }[] | undefined,
  tell: Tell,
): void => {
  if (!known?.length) return;
  const key = stated(goal, what);
  if (key === undefined) tell.cannotTell(`goal.${what}`);
  else if (!known.some((one) => one.key === key))
    tell.finding({ path: what, params: { what, key } });
};

const method = {
  id: "own",
  title: { sv: "Egen metod", en: "Own method" },
  sources: ["https://example.org/styrsystem"],
  levels: [{ key: "boardPlan", label: { sv: "Nämndplan", en: "Board plan" } }],
  perspectives: [{ key: "residents", label: { sv: "Invånare", en: "Residents" } }],
  rules: { "goal-placed-in-method": "warning" },
};

/** Where does this goal belong? Its planning level and its perspective are among those of the method. */
export const goalPlacedInMethod = defineRule({
  id: "goal-placed-in-method",
  family: "method",
  on: "goal",
  optIn: true,
  force: "method",
  principles: ["wholeView"],
  title: {
    sv: "Varje mål står på en nivå och i ett perspektiv som metoden har",
    en: "Each goal stands on a level and in a perspective that the method has",
  },
  reason: {
    sv: "Ett mål utanför metodens nivåer och perspektiv kommer inte med när metodens egna dokument skrivs och följs upp.",
    en: "A goal outside the method's levels and perspectives is left out when its own documents are written and followed up.",
  },
  fix: {
    sv: "Välj en av metodens nivåer och ett av dess perspektiv, eller lägg till det som saknas i metoden.",
    en: "Choose one of the method's levels and one of its perspectives, or add what is missing to the method.",
  },
  message: {
    sv: "{entity} har {what} ”{key}”, som inte finns i metoden.",
    en: "{entity} has the {what} “{key}”, which the method does not have.",
  },
  terms: {
    planningLevel: { sv: "planeringsnivån", en: "planning level" },
    perspective: { sv: "perspektivet", en: "perspective" },
  },
  sources: [methodSources["katrineholm-levels"], methodSources["bsc-study"]],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Målet har sin plats.", en: "The goal has its place." },
        plan: {
          method,
          goals: [{ id: "goal:a", planningLevel: "boardPlan", perspective: "residents" }],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ett perspektiv som ingen känner.", en: "A perspective nobody knows." },
        plan: {
          method,
          goals: [{ id: "goal:a", planningLevel: "boardPlan", perspective: "customers" }],
        },
      },
    ],
  }),
  inForce: true,
  check: (goal, { method: { levels, perspectives } }, tell) => {
    place(goal, "planningLevel", levels, tell);
    place(goal, "perspective", perspectives, tell);
  },
});
