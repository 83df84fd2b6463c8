import type { CoverageMatrix } from "../explain/coverage-matrix.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { practice } from "../sources/practice.js";
import { coverageBlocks } from "./coverage-blocks.js";
import { formatDate } from "./format-date.js";
import { namer } from "./namer.js";
import { blank, layOut } from "./page.js";
import { sourceText } from "./source-text.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: (name: string, day: string) =>
      `${name}: vilka nämnder och bolag bär fullmäktiges mål den ${day}?`,
    source: "Källa för frågan",
  },
  en: {
    title: (name: string, day: string) =>
      `${name}: which boards and companies carry the council's goals on ${day}?`,
    source: "Source of the question",
  },
} as const;

/**
 * Which boards carry which of the council's goals, in words? The matrix as a table, what its words mean, and its sums.
 *
 * @example
 * ```ts
 * import { coverageMatrix } from "styrkedja/explain";
 * import { textCoverageMatrix } from "styrkedja/report";
 *
 * const matrix = coverageMatrix(plan, { asOf: "2026-11-01" });
 * console.log(textCoverageMatrix(plan, matrix, { language: "sv" }));
 * ```
 */
export const textCoverageMatrix = (
  plan: Plan,
  matrix: CoverageMatrix,
  options: TextOptions,
): string => {
  const { language } = options;
  const q = query(plan);
  const say = words[language];
  const name = namer(q, language).name(plan.organisation.id);
  return layOut(
    [
      { text: say.title(name, formatDate(matrix.asOf, language)), tone: "heading" },
      blank,
      ...coverageBlocks(matrix, q, options),
      blank,
      {
        text: `${say.source}: ${sourceText(practice["malmo-2016"], language)}.`,
        tone: "faint",
      },
    ],
    options,
  );
};
