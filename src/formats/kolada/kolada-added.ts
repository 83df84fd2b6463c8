import type { Id } from "../../plan/id.js";
import type { AnyId } from "../../plan/kinds.js";
import type { Plan } from "../../plan/plan.js";
import type { KoladaFault } from "./kolada-fault.js";
import type { KoladaUnmatched } from "./kolada-observations.js";

/** What to take from the answers. */
export interface AddKoladaOptions {
  /**
   * Which unit of the plan a municipality or unit in Kolada is, beside what the plan says itself (the organisation's
   * `code`, and `externalIds.kolada` of units); `null` for the organisation.
   */
  readonly units?: Readonly<Record<string, Id<"unit"> | null>>;
  /** Only these indicators of Kolada; named here they are added without figures too. */
  readonly kpis?: readonly string[];
  /** Code of the group, country or municipality that figures are set beside. */
  readonly compareWith?: string;
  /** The day on which the answers were fetched; absent, the day they say themselves. */
  readonly savedOn?: string;
}

/** A figure that the plan says itself and Kolada says otherwise. The plan's is kept. */
export interface KeptFigure {
  readonly observation: Id<"observation">;
  readonly plan: number | null;
  readonly kolada: number | null;
}

/** The plan with what Kolada knows, and what was done. */
export interface KoladaAdded {
  /** The plan it was given, when there are faults. */
  readonly plan: Plan;
  readonly added: readonly AnyId[];
  readonly changed: readonly { readonly id: AnyId; readonly fields: readonly string[] }[];
  readonly kept: readonly KeptFigure[];
  /** The organisation's own code in Kolada; absent when the plan tells none, and then no figure is known to be its own. */
  readonly own?: string;
  /** Municipalities, units and groups with figures that are nobody in the plan. */
  readonly unmatched: readonly KoladaUnmatched[];
  /** Indicators with figures of ours that no answer describes and the plan does not have: left out. */
  readonly undescribed: readonly string[];
  /** What figures were set beside, when there was something. */
  readonly comparedWith?: { readonly code: string; readonly title: string };
  readonly faults: readonly KoladaFault[];
}
