import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";

/** Does every reference lead somewhere? What is pointed to is in the plan. */
export const referenceDangling = defineRule({
  id: "reference-dangling",
  family: "structure",
  on: "organisation",
  force: "structure",
  principles: ["wholeView"],
  title: {
    sv: "Allt som det hänvisas till finns i planen",
    en: "Everything that is referred to is in the plan",
  },
  reason: {
    sv: "En kedja med en länk som saknas kan varken följas eller räknas.",
    en: "A chain with a missing link can be neither followed nor counted.",
  },
  fix: {
    sv: "Lägg till det som saknas, rätta stavningen eller ta bort hänvisningen.",
    en: "Add what is missing, correct the spelling, or take the reference away.",
  },
  message: {
    sv: "{entity} hänvisar till {target}, som inte finns i planen ({path}).",
    en: "{entity} refers to {target}, which is not in the plan ({path}).",
  },
  sources: [ownChoice("Every question about the chain rests on references that lead somewhere.")],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Nämndens mål finns i planen.", en: "The goal it serves is in the plan." },
        plan: { goals: [{ id: "goal:kf-1" }, { id: "goal:sn-4", serves: ["goal:kf-1"] }] },
      },
    ],
    bad: [
      {
        says: { sv: "Målet som det stödjer saknas.", en: "The goal it serves is missing." },
        plan: { goals: [{ id: "goal:sn-4", serves: ["goal:kf-1"] }] },
      },
      {
        says: {
          sv: "Det som sägs vara fullständigt gäller en nämnd som inte finns.",
          en: "What is said to be complete is about a board that is not there.",
        },
        plan: { complete: [{ part: "competence", units: ["unit:sn"] }] },
      },
    ],
  }),
  check: (_, { q }, tell) => {
    q.eachDangling(({ holder, path, target }) => {
      tell.finding({ cause: holder.id, params: { path, target } });
    });
  },
});
