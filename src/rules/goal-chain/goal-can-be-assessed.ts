import { kommunallagen } from "../../sources/kommunallagen.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { indicatorsOf } from "../indicators-of.js";
import { indicatorsUntold } from "../indicators-untold.js";
import { stated } from "../stated.js";

/** How will we know? Each goal can be judged, by figures or by what people tell. */
export const goalCanBeAssessed = defineRule({
  id: "goal-can-be-assessed",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["knowledge", "openness"],
  title: {
    sv: "Varje mål går att bedöma, med siffror eller med det som människor berättar",
    en: "Each goal can be judged, by figures or by what people tell",
  },
  reason: {
    sv: "Revisorerna ska hålla resultatet mot fullmäktiges mål. Lagen kräver inga siffror, men någon måste ha bestämt hur man vet om målet är nått.",
    en: "The auditors hold the result against the council's goals. The law asks for no figures, but somebody must have decided how one knows whether the goal is reached.",
  },
  fix: {
    sv: "Bestäm hur ni ska veta, i ord eller i siffror.",
    en: "Decide how you will know, in words or in figures.",
  },
  message: {
    sv: "{entity} har varken någon indikator eller något annat att bedömas mot.",
    en: "{entity} has neither an indicator nor anything else to be judged by.",
  },
  sources: [
    practice["uppsala-2025"],
    practice["nynashamn-2017"],
    literature["lnu-2014"],
    kommunallagen["12:2"],
  ],
  needs: [],
  examples: () => ({
    good: [
      {
        says: {
          sv: "En levande tätort: en rundvandring varje år med handlare och ungdomsråd.",
          en: "A vibrant town centre: a walk each year with shop owners and the youth council.",
        },
        plan: {
          goals: [
            {
              id: "goal:centre",
              assessment: { mode: "qualitative", evidence: ["Rundvandring varje höst"] },
            },
          ],
        },
      },
      {
        says: { sv: "En indikator räcker också.", en: "An indicator will do as well." },
        plan: {
          goals: [{ id: "goal:centre" }],
          indicators: [{ id: "indicator:shops", goals: ["goal:centre"] }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”En levande tätort”, och ingen har sagt hur man vet.",
          en: "“A vibrant town centre”, and nobody has said how one knows.",
        },
        plan: {
          complete: [{ part: "indicators" }],
          goals: [{ id: "goal:centre", assessment: { mode: "none" } }],
          indicators: [{ id: "indicator:other", goals: [] }],
        },
      },
      {
        says: {
          sv: "Ska bedömas med siffror, men det finns inga.",
          en: "To be judged by figures, but there are none.",
        },
        plan: {
          complete: [{ part: "indicators" }],
          goals: [{ id: "goal:centre", assessment: { mode: "indicator" } }],
        },
      },
    ],
  }),
  inForce: true,
  prepare: indicatorsUntold,
  check: (goal, about, tell) => {
    if (indicatorsOf(goal, about).length > 0) return;
    const assessment = stated(goal, "assessment");
    if (!assessment) return tell.cannotTell("goal.assessment");
    const { mode, evidence } = assessment;
    if (mode === "qualitative" || mode === "mixed") {
      if (!evidence) return tell.cannotTell("goal.assessment.evidence");
      if (evidence.some((told) => told.trim())) return;
    }
    if (about.prepared) tell.cannotTell(about.prepared);
    else tell.finding({ path: "assessment" });
  },
});
