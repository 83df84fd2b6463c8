import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";

/** Who had the idea? Each improvement comes from an employee or a unit that can be named. */
export const improvementHasOrigin = defineRule({
  id: "improvement-has-origin",
  family: "method",
  on: "improvement",
  optIn: true,
  force: "method",
  principles: ["roomForAction", "knowledge"],
  title: {
    sv: "Varje förbättring har en medarbetare eller enhet som den kommer från",
    en: "Each improvement has an employee or a unit that it comes from",
  },
  reason: {
    sv: "Förbättringar som ingen vet var de kom från lär ingen att de själva kan förbättra.",
    en: "Improvements of unknown origin teach nobody that they can improve things themselves.",
  },
  fix: {
    sv: "Skriv vilken enhet idén kom från, och låt den berätta.",
    en: "Write which unit the idea came from, and let it tell the story.",
  },
  message: {
    sv: "Ingen vet var {entity} kom från.",
    en: "Nobody knows where {entity} came from.",
  },
  sources: [methodSources["kalmar-background"]],
  needs: ["from"],
  examples: () => ({
    good: [
      {
        says: { sv: "En enhet hade idén.", en: "A unit had the idea." },
        plan: {
          method: "kalmar",
          units: [{ id: "unit:ward", kind: "unit", existsFor: ["targetGroup:patients"] }],
          targetGroups: [{ id: "targetGroup:patients" }],
          improvements: [{ id: "improvement:a", from: { kind: "followUp", unit: "unit:ward" } }],
        },
      },
      {
        says: { sv: "En medarbetare hade idén.", en: "An employee had the idea." },
        plan: {
          method: "kalmar",
          improvements: [{ id: "improvement:a", from: { kind: "employee" } }],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen kan säga varifrån.", en: "Nobody can say from where." },
        plan: { method: "kalmar", improvements: [{ id: "improvement:a", from: null }] },
      },
    ],
  }),
  check: ({ from }, _, tell) => {
    if (!from) tell.finding({ path: "from" });
    else if (from.kind !== "employee" && from.kind !== "unit" && from.unit === undefined) {
      tell.cannotTell("improvement.from.unit");
    }
  },
});
