import type { Day } from "../../calendar/day.js";
import type { Id } from "../../plan/id.js";
import type { Language } from "../../report/language.js";

/** Which figure of an outcome: the outcome itself, that of women or men, what it is compared with, or the indicator's target. */
export const stratsysFigures = ["outcome", "women", "men", "comparison", "target"] as const;
export type StratsysFigure = (typeof stratsysFigures)[number];

/** What is written, in either file. */
export interface StratsysOptions {
  /** Only periods whose last day lies from here … */
  readonly from?: Day | undefined;
  /** … to here, both included. */
  readonly to?: Day | undefined;
  /** Only figures of these units, each with all beneath it. */
  readonly units?: readonly Id<"unit">[] | undefined;
  /** The unit that figures are about whose unit the plan does not tell. Absent: they are left out and listed. */
  readonly untoldUnit?: Id<"unit"> | undefined;
  /** Round to so many decimals, 0–20, half away from zero. Absent: as told. Stratsys itself rounds to what the measure column holds. */
  readonly decimals?: number | undefined;
  /** Absent: a comma. */
  readonly decimalMark?: "," | "." | undefined;
  /** The language of names and headings. */
  readonly language: Language;
}
