import type { Observation } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Words } from "../../sources/words.js";

/** Why a figure is not in the file: it has no value and the plan says why; or something that the file needs is not told. */
export type StratsysLack =
  | NonNullable<Observation["missing"]>
  | "valueNotTold"
  | "periodNotTold"
  | "unitNotTold"
  | "indicatorNotThere"
  | "notOneFigure"
  | "noName"
  | "noCode";

/** What is not in the file: never written as zero, never as an empty name. */
export interface StratsysLeftOut {
  /** The indicator, or the unit or indicator that lacks a name or a code. */
  readonly id: Id<"unit" | "indicator">;
  readonly because: StratsysLack;
  /** How many figures. */
  readonly times: number;
}

/** Why no file can be made: what would be read as something else than it is. */
export interface StratsysFault {
  readonly code: "breaks-row" | "same-row";
  /** What it is about: one with a name that breaks a row, or two figures that would stand in one row. */
  readonly about: readonly string[];
  readonly message: Words;
}

/** A file to import, or all that keeps it from being one. */
export type StratsysFile =
  | {
      readonly ok: true;
      readonly text: string;
      /** How many values it holds. */
      readonly values: number;
      /** First and last day of the values; absent when there are none. */
      readonly days?: { readonly from: string; readonly to: string };
      readonly leftOut: readonly StratsysLeftOut[];
    }
  | { readonly ok: false; readonly faults: readonly StratsysFault[] };
