export type { Amount, Sums } from "./amount.js";
export type { AskerMatrix } from "./asker-matrix.js";
export { average } from "./average.js";
export type { Beside } from "./beside.js";
export type { Bounds } from "./bounds.js";
export type { Assumption, Burden, DemandLine, OrHouseRule, OrNone } from "./burden.js";
export { type BurdenOfPeriod, burdenIndex, type IndexOfPeriod } from "./burden-index.js";
export type { BurdenSum } from "./burden-sum.js";
export { type BurdenOf, type Change, change } from "./change.js";
export {
  type BurdenChange,
  type ChangeCause,
  type CompareBurdenOptions,
  compareBurden,
  type DemandChange,
  type Moved,
} from "./compare-burden.js";
export type { Decided, Decider } from "./decider.js";
export type { DemandPart } from "./demand-part.js";
export { type DemandExplained, explainDemand } from "./explain-demand.js";
export { hourlyCost } from "./hourly-cost.js";
export { hourlyCostFromMonthlyPay } from "./hourly-cost-from-monthly-pay.js";
export { hours } from "./hours.js";
export { howRounded, type Rounding, type RoundingContext } from "./how-rounded.js";
export type { Term, TermBeside } from "./kernel.js";
export {
  type BudgetOffered,
  type BurdenBudget,
  budgetBySize,
  burdenBudget,
  type UnitBudget,
} from "./lenses/burden-budget.js";
export {
  type BurdenOfYear,
  type BurdenOverTime,
  burdenOverTime,
} from "./lenses/burden-over-time.js";
export {
  type ActivitiesBurden,
  type ActivityBurden,
  byActivity,
} from "./lenses/by-activity.js";
export { byGoal, type GoalBurden } from "./lenses/by-goal.js";
export {
  byObligation,
  type ObligationBurden,
  type ObligationsBurden,
} from "./lenses/by-obligation.js";
export { byRole, type RoleBurden, type RolesBurden } from "./lenses/by-role.js";
export { byWeek, type WeekBurden } from "./lenses/by-week.js";
export { type Chain, type ChainHop, chain, type DemandChain } from "./lenses/chain.js";
export { type CopyLoad, copyLoad } from "./lenses/copy-load.js";
export {
  type DemandBeyond,
  type GoldPlating,
  goldPlating,
  type ItemBeyond,
} from "./lenses/gold-plating.js";
export { type DecidersRules, type HouseRules, houseRules } from "./lenses/house-rules.js";
export { type HowSure, howSure, type TypicalUnit } from "./lenses/how-sure.js";
export { type Inequality, inequality } from "./lenses/inequality.js";
export { type InformationYield, informationYield, type Use } from "./lenses/information-yield.js";
export { type Intensity, intensity, type UnitIntensity } from "./lenses/intensity.js";
export {
  type DialogueKind,
  type InvestedByKind,
  type InvestedOfKind,
  invested,
  type ProgrammeKind,
} from "./lenses/invested.js";
export { type ManagerLoad, managerLoad } from "./lenses/manager-load.js";
export {
  type GradeBurden,
  type NetBurden,
  netBurden,
  type Perceived,
} from "./lenses/net-burden.js";
export { type OnceOnly, onceOnly, type RepeatedItem, type Reuse } from "./lenses/once-only.js";
export {
  type Peaks,
  peaks,
  type ShortWeek,
  type WeekLoad,
  type WeeksOver,
} from "./lenses/peaks.js";
export {
  type DeviationBias,
  type PurposeBalance,
  purposeBalance,
} from "./lenses/purpose-balance.js";
export { type Returned, type ReturnedTime, returnedTime } from "./lenses/returned-time.js";
export { type TopDemands, topDemands } from "./lenses/top-demands.js";
export { type Tornado, type TornadoRow, tornado } from "./lenses/tornado.js";
export { measure, measured } from "./measure.js";
export type { MeasureOptions } from "./measure-options.js";
export { mergeBurden } from "./merge-burden.js";
export type { Metric } from "./metric.js";
export { type MetricId, metrics } from "./metrics.js";
export { money } from "./money.js";
export { netPresentValue } from "./net-present-value.js";
export { noBurden } from "./no-burden.js";
export type { OnHand } from "./on-hand.js";
export { personTime } from "./person-time.js";
export type { Rates } from "./rates.js";
export {
  type ResponseLine,
  type ResponseOptions,
  type ResponseRow,
  type ResponseTotals,
  responseTotals,
} from "./response-totals.js";
export { rollUp } from "./roll-up.js";
export { round } from "./round.js";
export type { SameData } from "./same-data.js";
export { type Scenario, scenarioMix } from "./scenario-mix.js";
export { shareOut } from "./share-out.js";
export type { SpreadOfPositions } from "./spread-of-positions.js";
export { sumOfBurden } from "./sum-of-burden.js";
export type { BurdenTable, TableColumn } from "./table-lint/burden-table.js";
export {
  lintBurdenTable,
  type TableFinding,
  type TableLint,
} from "./table-lint/lint-burden-table.js";
export type { TableCheck } from "./table-lint/table-check.js";
export { defaultRecipe } from "./tables/default-recipe.js";
export { type StandardTime, standardTimes } from "./tables/german-standard-times.js";
export { germanTravel, type Travel } from "./tables/german-travel.js";
export { germanWages, type Wages } from "./tables/german-wages.js";
export { jordbruksverketHourlyCost } from "./tables/jordbruksverket-hourly-cost.js";
export { type MonthlyPayMethod, monthlyPayMethods } from "./tables/monthly-pay-methods.js";
export { type RateTable, rateTables } from "./tables/rate-tables.js";
export { bandOf, type ReferenceBand, referenceBands } from "./tables/reference-bands.js";
export { type ReferenceValue, referenceValues } from "./tables/reference-values.js";
export { type WorkingYear, workingYears } from "./tables/working-years.js";
export { TooLargeError } from "./too-large-error.js";
export { draw } from "./uncertainty/draw.js";
export type { Drawing } from "./uncertainty/drawer.js";
export type { Groupings } from "./uncertainty/groupings.js";
export { type Moments, moments } from "./uncertainty/moments.js";
export type { Spread } from "./uncertainty/spread.js";
export { threePoint } from "./uncertainty/three-point.js";
export type { UncertainSum } from "./uncertainty/uncertain-sum.js";
export {
  type Uncertainty,
  type UncertaintyOptions,
  uncertainty,
} from "./uncertainty/uncertainty.js";
export { type UncertaintyBeside, uncertaintyBeside } from "./uncertainty/uncertainty-beside.js";
export { weigh } from "./weigh.js";
export { type Quantities, type WeighedEffort, weighEffort } from "./weigh-effort.js";
export { giverNumber, type Weights } from "./weights.js";
export type { WhyGives } from "./who-could-give.js";
export { yearlyCost } from "./yearly-cost.js";
