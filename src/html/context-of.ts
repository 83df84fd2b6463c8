import { measured } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { uncertainty } from "../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import { weigh } from "../burden/weigh.js";
import { schedule } from "../calendar/schedule.js";
import { check } from "../check/check.js";
import type { Plan } from "../plan/plan.js";
import { goalStates } from "../report/goal-states.js";
import type { Language } from "../report/language.js";
import { methodOf } from "../report/method-of.js";
import { namer } from "../report/namer.js";
import type { CellText } from "../report/text-options.js";
import { catalogue } from "../rules/catalogue.js";
import type { HtmlContext } from "./context.js";
import { delegationRows } from "./delegation-rows.js";
import { indicatorFacts } from "./indicator-facts.js";
import { planHash } from "./plan-hash.js";
import { topUnits } from "./top-units.js";

/** What the page is made with: the day, the language, and all that measuring needs. */
export interface PageFactsOptions
  extends Pick<MeasureOptions, "hoursPerYear" | "workingYear" | "rates" | "recipe"> {
  readonly language: Language;
  /** The day on which the plan is judged, `2026-11-01`. */
  readonly asOf: string;
  /** The year that is weighed and scheduled. */
  readonly year: number;
  /** The version of this library, to be printed. */
  readonly version?: string;
  /** In which cell of a spreadsheet a finding was read, for a plan that was imported: `krav.xlsx, Krav, D5`. */
  readonly cellOf?: CellText | undefined;
}

/** All that the page is made from, each once. */
export const contextOf = (plan: Plan, options: PageFactsOptions): HtmlContext => {
  const { language, asOf, year, hoursPerYear, workingYear, rates, recipe, version, cellOf } =
    options;
  const report = check(plan, { asOf });
  const weights = weigh(plan, {
    year,
    hoursPerYear,
    ...(workingYear !== undefined && { workingYear }),
    ...(rates && { rates }),
    ...(recipe !== undefined && { recipe }),
  });
  const { q } = weights;
  const burden = measured(weights);
  const units = topUnits(burden, q).shown.map(({ unit }) => unit);
  const names = namer(q, language);
  let delegations: ReturnType<typeof delegationRows> | undefined;
  return {
    ...names,
    plan,
    q,
    language,
    asOf,
    report,
    rules: new Map(catalogue.map((rule) => [rule.id, rule])),
    method: methodOf(plan, report),
    weights,
    burden,
    howSure: {
      ...uncertainty(weights, { by: ["origin", "unit"], units }),
      ...uncertaintyBeside(weights),
    },
    schedule: schedule(plan, { from: `${year}-01-01`, to: `${year}-12-31` }),
    goals: goalStates(q, asOf),
    delegations: () => {
      delegations ??= delegationRows(q, report, names, language);
      return delegations;
    },
    indicators: indicatorFacts(q, asOf),
    version,
    cellOf,
    hash: planHash(plan),
  };
};
