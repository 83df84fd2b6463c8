import type { Part } from "../../../plan/kinds.js";
import { bodySheets } from "./sheets-of-bodies.js";
import { decisionSheets } from "./sheets-of-decisions.js";
import { goalSheets } from "./sheets-of-goals.js";
import { reportSheets } from "./sheets-of-reports.js";
import type { TemplateColumn } from "./template-column.js";

/** The parts that people fill in by hand, in the order they are best filled in. */
export const templateSheets = {
  ...bodySheets,
  ...goalSheets,
  ...reportSheets,
  ...decisionSheets,
} as const satisfies { readonly [P in Part]?: readonly TemplateColumn[] };

export type TemplatePart = keyof typeof templateSheets;

export const templateParts = Object.keys(templateSheets) as readonly TemplatePart[];
