import { measured } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { thingsAsked } from "../burden/things-asked.js";
import { demandEffects } from "../burden/uncertainty/demand-effects.js";
import { uncertainty } from "../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../burden/uncertainty/uncertainty-beside.js";
import { weigh } from "../burden/weigh.js";
import { schedule } from "../calendar/schedule.js";
import { check } from "../check/check.js";
import { once } from "../plan/once.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
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
import { rowLimits } from "./row-limits.js";
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
  /** `planHash` of the plan, from one who can reckon it faster; absent means it is reckoned here. */
  readonly hash?: string;
}

/** All that the page is made from, each once. */
export const contextOf = (
  plan: Plan,
  options: PageFactsOptions & { readonly sections?: readonly string[] },
): HtmlContext => {
  const { language, asOf, year, hoursPerYear, workingYear, rates, recipe, version, cellOf } =
    options;
  const { hash = planHash(plan) } = options;
  const q = query(plan);
  const report = check(plan, { asOf }, q);
  const weighing = {
    year,
    hoursPerYear,
    lines: rowLimits.inData,
    ...(workingYear !== undefined && { workingYear }),
    ...(rates && { rates }),
    ...(recipe !== undefined && { recipe }),
  };
  const weights = weigh(plan, weighing, q);
  const burden = measured(weights);
  const units = topUnits(burden, q).shown.map(({ unit }) => unit);
  const effects = demandEffects(weights);
  const names = namer(q, language);
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
      ...uncertainty(weights, { by: ["origin", "unit"], units, effects }),
      ...uncertaintyBeside(weights),
    },
    effects,
    things: once(() => thingsAsked(weights)),
    schedule: schedule(plan, { from: `${year}-01-01`, to: `${year}-12-31` }),
    goals: goalStates(q, asOf),
    delegations: once(() => delegationRows(q, report, names, language)),
    indicators: indicatorFacts(q, asOf),
    hasData: options.sections?.includes("data") ?? true,
    version,
    cellOf,
    hash,
  };
};
