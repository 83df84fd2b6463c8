import type { Burden } from "../burden/burden.js";
import type { Thing } from "../burden/things-asked.js";
import type { Effects } from "../burden/uncertainty/effects.js";
import type { Uncertainty } from "../burden/uncertainty/uncertainty.js";
import type { UncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import type { Weights } from "../burden/weights.js";
import type { Schedule } from "../calendar/schedule.js";
import type { Report } from "../check/report.js";
import type { Method } from "../plan/method.js";
import type { Plan } from "../plan/plan.js";
import type { Query } from "../plan/query.js";
import type { GoalState } from "../report/goal-states.js";
import type { Language } from "../report/language.js";
import type { Namer } from "../report/namer.js";
import type { CellText } from "../report/text-options.js";
import type { Rule } from "../rules/rule.js";
import type { delegationRows } from "./delegation-rows.js";
import type { IndicatorFacts } from "./indicator-facts.js";

/** All that a section of the page is made from: the plan, and what was found, weighed and scheduled, each once. */
export interface HtmlContext extends Namer {
  readonly plan: Plan;
  readonly q: Query;
  readonly language: Language;
  readonly asOf: string;
  readonly report: Report;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly method: Method | undefined;
  readonly weights: Weights;
  readonly burden: Burden;
  /** How sure the burden is, by origin and for the units that the page shows. */
  readonly howSure: Uncertainty & UncertaintyBeside;
  /** What that rests on. */
  readonly effects: Effects;
  /** What is asked for, and by whom: made when somebody first asks. */
  readonly things: () => readonly Thing[];
  readonly schedule: Schedule;
  /** The goals in force with their latest judgements, and the indicators in force with their latest figures. */
  readonly goals: readonly GoalState[];
  readonly indicators: readonly IndicatorFacts[];
  /** The rows of the delegation registers, explained when somebody first asks. */
  readonly delegations: () => ReturnType<typeof delegationRows>;
  /** Has the page its data with it, so that it can point there? */
  readonly hasData: boolean;
  /** The version of this library, and the hash of the plan, as they are printed on the page of method. */
  readonly version: string | undefined;
  readonly hash: string;
  /** In which cell of a spreadsheet a finding was read, for a plan that was imported. */
  readonly cellOf: CellText | undefined;
}
