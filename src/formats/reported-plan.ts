import type { BaselineComparison } from "../check/compare-with-baseline.js";
import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import type { Language } from "../report/language.js";
import type { Rule } from "../rules/rule.js";
import type { CellOf } from "./tables/import/cells-of.js";

/** A report and the file its plan was read from. */
export interface ReportedPlan {
  readonly plan: Plan;
  readonly report: Report;
  /** The file's path, as the reader of the output knows it. */
  readonly file: string;
  /** The text of the file, so that findings can be told by line; without it they are told by file alone. */
  readonly text?: string | undefined;
  /** In which cell of which table something was read, for a plan that was imported: `cellsOf` of what lies beside it. */
  readonly cellOf?: CellOf | undefined;
  /** Does this table lie where the reader of the output can open it? Absent means yes; where it does not, the plan is opened. */
  readonly isHere?: ((table: string) => boolean) | undefined;
  /** What the report is held against, when there is a baseline. */
  readonly compared?: BaselineComparison | undefined;
}

/** How it is written. */
export interface FormatOptions {
  readonly language: Language;
  /** The rules the report was made with, when not ours alone. */
  readonly rules?: readonly Rule[];
}
