import type { Why } from "../explain/why.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";
import { draftBlocks } from "./why/draft-blocks.js";

/**
 * How could the decision be worded? A draft for the one who wants to try a demand: a proposal as far as the plan tells,
 * why, and what to make clear first. Promises no time that is not known.
 *
 * @example
 * ```ts
 * import { why } from "styrkedja/explain";
 * import { decisionDraft } from "styrkedja/report";
 *
 * const card = why(plan, "obligation:care-monthly-table", { asOf: "2026-11-01", year: 2026 });
 * console.log(decisionDraft(plan, card, { language: "sv" }));
 * ```
 */
export const decisionDraft = (plan: Plan, card: Why, options: TextOptions): string =>
  layOut(draftBlocks(card, query(plan), options.language).slice(1), options);
