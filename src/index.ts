export { type Amount, type Burden, type MeasureOptions, measure } from "./burden/index.js";
export { type Day, type Schedule, type ScheduledOccurrence, schedule } from "./calendar/index.js";
export { type CheckOptions, check, type Finding, type Report } from "./check/index.js";
export {
  type Brief,
  brief,
  type CoverageMatrix,
  coverageMatrix,
  type ExplainedDelegation,
  explainDelegation,
  explainGoal,
  type GoalExplained,
  type WhoMayDecide,
  type Why,
  whoMayDecide,
  why,
} from "./explain/index.js";
export {
  type Changes,
  changesBetween,
  compare,
  type Difference,
  type Edited,
  edit,
  type Fault,
  type Id,
  nameOf,
  type ParseResult,
  type Plan,
  PlanError,
  parsePlan,
  parsePlanOrThrow,
  type Query,
  query,
  undo,
} from "./plan/index.js";
export { type Gateway, gateway, parseNewDemand } from "./relief/index.js";
