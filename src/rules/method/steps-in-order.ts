import { surelyAfter } from "../../calendar/surely-after.js";
import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";

const programme = (...doneOn: readonly (string | null)[]) => ({
  id: "programme:equality",
  kind: "genderMainstreaming",
  steps: doneOn.map((on, at) => ({ step: at + 1, doneOn: on })),
});

/** Did we run ahead? A step is not done while the one before it is open. */
export const stepsInOrder = defineRule({
  id: "steps-in-order",
  family: "method",
  on: "programme",
  force: "method",
  principles: ["knowledge", "equality"],
  title: {
    sv: "Stegen i ett utvecklingsarbete tas i ordning",
    en: "The steps of a development programme are taken in order",
  },
  reason: {
    sv: "Varje steg vilar på det förra: åtgärder utan kartläggning blir gissningar, och en utvärdering före genomförandet mäter ingenting.",
    en: "Each step rests on the one before: action without mapping is guesswork, and evaluation before action measures nothing.",
  },
  fix: {
    sv: "Gör klart steget före, eller öppna det senare steget igen.",
    en: "Finish the step before, or open the later step again.",
  },
  message: {
    sv: "{entity}: steg {step} är angivet som klart medan steg {before} ännu var öppet.",
    en: "{entity}: step {step} is said to be done while step {before} was still open.",
  },
  sources: [methodSources["trappan"], methodSources["trappan-consultant"]],
  needs: ["steps"],
  inPractice: {
    sv: "Hos Exempelkommun är steg 4 i jämställdhetsarbetet klart utan att steg 3, hur arbetet ska ledas, är det. Den som leder arbetet kan ännu utse någon innan kartläggningen börjar.",
    en: "In Exempelkommun step 4 of the equality work is done although step 3, how the work is led, is not. Whoever leads it can still name somebody before the mapping begins.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Två steg klara, det tredje öppet.", en: "Two steps done, the third open." },
        plan: { programmes: [programme("2024-05-30", "2024-10-15", null)] },
      },
    ],
    bad: [
      {
        says: { sv: "Steg 3 klart före steg 2.", en: "Step 3 done before step 2." },
        plan: { programmes: [programme("2024-05-30", null, "2025-02-01")] },
      },
      {
        says: { sv: "Steg 2 blev klart efteråt.", en: "Step 2 was done afterwards." },
        plan: { programmes: [programme("2024-05-30", "2025-03", "2025-02-01")] },
      },
    ],
  }),
  when: ({ kind, steps }) => steps !== undefined || kind === "genderMainstreaming",
  check: ({ steps = [] }, _, tell) => {
    for (const [at, { step, doneOn }] of steps.entries()) {
      if (doneOn === null) continue;
      const before = steps.find((other) => other.step === step - 1);
      const isDone = doneOn !== undefined;
      if (!isDone) tell.cannotTell("programme.steps[].doneOn");
      else if (!before && step > 1) tell.cannotTell("programme.steps");
      else if (before?.doneOn === null || (before?.doneOn && surelyAfter(before.doneOn, doneOn))) {
        tell.finding({ path: `steps[${at}].doneOn`, params: { step, before: step - 1 } });
      }
    }
  },
});
