import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { defineRule } from "../define-rule.js";

const planWith = (nature: string) => ({
  matters: [{ id: "matter:supplies", label: { sv: "Avropa kontorsmaterial" } }],
  delegations: [{ id: "delegation:1-4", matters: ["matter:supplies"], nature }],
});

/** Is there anything to decide? What only carries out a decision needs no delegation. */
export const delegationPureExecution = defineRule({
  id: "delegation-pure-execution",
  family: "delegation",
  on: "delegation",
  force: "advice",
  principles: ["roomForAction", "support"],
  title: {
    sv: "Delegationsordningen tar upp beslut, inte ren verkställighet",
    en: "The register lists decisions, not pure execution",
  },
  reason: {
    sv: "Det som bara verkställer behöver ingen delegation. Rader om sådant gör ordningen längre och får personalen att fråga om lov i onödan.",
    en: "What only carries out needs no delegation. Such rows make the register longer and have people ask for leave they do not need.",
  },
  fix: {
    sv: "Flytta raden till en arbetsordning eller attestlista.",
    en: "Move the row to an instruction or a list of who approves payments.",
  },
  message: {
    sv: "{entity} är enligt planen ren verkställighet och behöver ingen delegation.",
    en: "{entity} is pure execution by the plan and needs no delegation.",
  },
  sources: [delegationGuidance["skr-execution"]],
  inPractice: {
    sv: "Att lämna ut kartunderlag står som delegation: stryks vid nästa genomgång, och ingen beslutsanmälan behövs längre.",
    en: "Handing out map extracts stands as a delegation: struck at the next review, and nothing needs to be reported any longer.",
  },
  needs: ["nature"],
  examples: () => ({
    good: [
      {
        says: { sv: "Ett beslut med ett verkligt val.", en: "A decision with a real choice." },
        plan: planWith("decision"),
      },
    ],
    bad: [
      {
        says: {
          sv: "Avrop på ramavtal står som delegation.",
          en: "Ordering under a frame agreement stands as delegation.",
        },
        plan: planWith("execution"),
      },
    ],
  }),
  inForce: true,
  check: ({ nature }, _, tell) => {
    if (nature === "execution") tell.finding({ path: "nature" });
  },
});
