import { coverageMatrix } from "../../explain/coverage-matrix.js";
import { textCoverageMatrix } from "../../report/text-coverage-matrix.js";
import { asOf } from "../as-of.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";

export const matrix: Command = {
  name: "matrix",
  takes: "PLAN…",
  summary: {
    sv: "vilka nämnder och bolag bär fullmäktiges mål (träffbild)?",
    en: "which boards and companies carry the council's goals?",
  },
  options: ["as-of", "json"],
  run: (call) =>
    eachPlan(call, (plan) => {
      const seen = coverageMatrix(plan, { asOf: asOf(call, plan) });
      return {
        text: () => textCoverageMatrix(plan, seen, call.text),
        json: () => ({ organisation: plan.organisation.id, matrix: seen }),
      };
    }),
};
