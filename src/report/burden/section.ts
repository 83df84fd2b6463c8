import type { MetricId } from "../../burden/metrics.js";
import type { Weights } from "../../burden/weights.js";
import type { Namer } from "../namer.js";
import type { Block } from "../page.js";
import type { TextOptions } from "../text-options.js";

/** What the text of a section may need beside the figures. */
export interface SectionContext {
  readonly weights: Weights;
  readonly names: Namer;
  readonly options: TextOptions;
  /** How many rows to show of what is long. */
  readonly most: number;
}

/** One lens as it is shown: its figures, and the same in words. */
export interface Section<T = unknown> {
  readonly id: MetricId;
  readonly figures: (weights: Weights) => T;
  readonly blocks: (figures: T, context: SectionContext) => readonly Block[];
}

/** Ties figures and words together, so that each section knows its own shape. */
export const section = <T>(own: Section<T>): Section => ({
  ...own,
  blocks: (figures, context) => own.blocks(figures as T, context),
});
