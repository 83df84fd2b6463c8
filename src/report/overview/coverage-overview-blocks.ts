import { coverageMatrix } from "../../explain/coverage-matrix.js";
import type { Query } from "../../plan/query.js";
import { coverageBlocks } from "../coverage-blocks.js";
import { type Block, blank } from "../page.js";
import type { TextOptions } from "../text-options.js";

const words = {
  sv: { title: "Vilka nämnder och bolag bär fullmäktiges mål?" },
  en: { title: "Which boards and companies carry the council's goals?" },
} as const;

/** What fits on a few screens; `styrkedja matrix` shows the rest. */
const most = { rows: 12, units: 12 };

/** Who carries which of the council's goals, where the plan knows it of anybody and there is room. */
export const coverageOverviewBlocks = (
  q: Query,
  asOf: string,
  options: TextOptions,
): readonly Block[] => {
  const matrix = coverageMatrix(q.plan, { asOf });
  const isKnown = matrix.rows.some(({ cells }) => cells.some((cell) => cell.takenUp !== "notTold"));
  if (!isKnown || matrix.rows.length > most.rows || matrix.units.length > most.units) return [];
  const title = words[options.language].title;
  return [
    blank,
    { text: title, tone: "heading" },
    blank,
    ...coverageBlocks(matrix, q, options, true),
  ];
};
