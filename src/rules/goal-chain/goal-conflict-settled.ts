import type { Goal } from "../../plan/entities/goal.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";

type Conflict = NonNullable<Goal["conflicts"]>[number];

/** What a declared conflict lacks to be settled: `none` is known, `untold` is a field; nothing when it is settled. */
const lackOf = (conflict: Conflict): { none?: string; untold?: string } => {
  const { balancedBy, chosen, because, decision } = conflict;
  if (balancedBy === null) return { none: "balancedBy" };
  if (balancedBy === undefined) return { untold: "balancedBy" };
  if (decision) return {};
  if (chosen === null || chosen?.trim() === "") return { none: "chosen" };
  if (chosen === undefined) return { untold: "chosen" };
  if (because === null || because?.trim() === "") return { none: "because" };
  return because === undefined ? { untold: "because" } : {};
};

/** Who balances it, and what was chosen? Each conflict that somebody has declared has a way out, and a reason for it. */
export const goalConflictSettled = defineRule({
  id: "goal-conflict-settled",
  family: "goal-chain",
  on: "goal",
  force: "advice",
  principles: ["wholeView", "openness"],
  title: {
    sv: "En uttalad målkonflikt har någon som väger, ett val och ett skäl",
    en: "A declared conflict of goals has somebody who balances, a choice and a reason",
  },
  reason: {
    sv: "Mål drar åt olika håll, och ett mål kan läsas olika. Har ingen sagt hur det ska vägas gör var och en sin egen avvägning, sist den som möter medborgaren.",
    en: "Goals pull in different directions, and one goal can be read in several ways. Where nobody has said how to balance them, each makes a choice of its own, last the one who meets the citizen.",
  },
  fix: {
    sv: "Lyft konflikten till den som kan avgöra den, och skriv ner svaret och skälet.",
    en: "Bring the conflict to somebody who can settle it, and write down the answer and the reason.",
  },
  message: {
    sv: "Konflikt nummer {number} som {entity} uppger är inte avgjord: {missing}.",
    en: "Conflict number {number} that {entity} declares is not settled: {missing}.",
  },
  terms: {
    balancedBy: { sv: "ingen har att väga den", en: "it is for nobody to balance" },
    chosen: { sv: "inget har valts", en: "nothing has been chosen" },
    because: { sv: "inget skäl står till det som valdes", en: "no reason is given for the choice" },
  },
  sources: [goalLiterature["alexius-2017"], goalLiterature["skr-trust"]],
  needs: ["conflicts"],
  inPractice: {
    sv: "Få kända medarbetare står mot heltid i Exempelkommuns hemtjänst, och ingen har att väga dem. Konflikten är uppgiven av dem själva, inte gissad.",
    en: "Few known carers stands against full time in Exempelkommun's home care, and it is for nobody to balance them. The conflict was declared by themselves, not guessed.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Laga på plats går först, med val mellan två rätter.",
          en: "Cooking on site comes first, with a choice of two dishes.",
        },
        plan: {
          units: [{ id: "unit:board" }],
          goals: [
            {
              id: "goal:free-choice",
              conflicts: [
                {
                  with: ["goal:cook-on-site"],
                  balancedBy: "unit:board",
                  discussedOn: "2026-03-12",
                  chosen: "Laga på plats går först, med val mellan två rätter.",
                  because: "Köken är byggda för det.",
                },
              ],
            },
            { id: "goal:cook-on-site", conflicts: [] },
          ],
        },
      },
      {
        says: {
          sv: "Två läsningar av ett mål, avgjorda i ett beslut.",
          en: "Two readings of one goal, settled by a decision.",
        },
        plan: {
          units: [{ id: "unit:board" }],
          decisions: [{ id: "decision:calm" }],
          goals: [
            {
              id: "goal:calm",
              conflicts: [
                {
                  between: [
                    { party: "Rektorerna", reading: "Ordning" },
                    { party: "Elevhälsan", reading: "Anpassning" },
                  ],
                  balancedBy: "unit:board",
                  decision: "decision:calm",
                },
              ],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Fritt val av mat” mot ”laga på plats”: ingen väger.",
          en: "“Free choice of meals” against “cook on site”: nobody balances.",
        },
        plan: {
          goals: [
            {
              id: "goal:free-choice",
              conflicts: [{ with: ["goal:cook-on-site"], balancedBy: null }],
            },
            { id: "goal:cook-on-site" },
          ],
        },
      },
      {
        says: {
          sv: "Två läsningar, och valet saknar skäl.",
          en: "Two readings, and the choice has no reason.",
        },
        plan: {
          units: [{ id: "unit:board" }],
          goals: [
            {
              id: "goal:calm",
              conflicts: [
                {
                  between: [
                    { party: "Rektorerna", reading: "Ordning" },
                    { party: "Elevhälsan", reading: "Anpassning" },
                  ],
                  balancedBy: "unit:board",
                  chosen: "Ordning",
                  because: null,
                },
              ],
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  check: ({ conflicts = [] }, { q, asOf }, tell) => {
    for (const [at, conflict] of conflicts.entries()) {
      const others = (conflict.with ?? []).flatMap((id) => q.get(id) ?? []);
      // With goals that are no longer in force there is nothing to balance.
      if (others.length > 0 && !others.some((other) => isActive(other, asOf))) continue;
      const { none, untold } = lackOf(conflict);
      if (untold) tell.cannotTell(`goal.conflicts[].${untold}`);
      else if (none) {
        const params = { number: at + 1, missing: none };
        const related = others.map(({ id }) => id);
        tell.finding({ path: `conflicts[${at}].${none}`, params, related });
      }
    }
  },
});
