import type { Part } from "../../../../plan/kinds.js";
import { bodyHeadings } from "./of-bodies.js";
import { decisionHeadings } from "./of-decisions.js";
import { goalHeadings } from "./of-goals.js";
import { reportHeadings } from "./of-reports.js";
import { commonHeadings, type PartHeadings } from "./part-headings.js";

const own: { readonly [P in Part]?: PartHeadings } = {
  ...bodyHeadings,
  ...decisionHeadings,
  ...goalHeadings,
  ...reportHeadings,
};

/** What may stand above the columns of a list of this part, beside the names of the fields themselves. */
export const headingsOf = (
  part: Part,
): readonly (readonly [field: string, words: readonly string[]])[] => [
  ...Object.entries(own[part] ?? {}),
  ...Object.entries(commonHeadings),
];
