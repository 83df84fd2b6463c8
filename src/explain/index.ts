export type { LawfulLeast } from "../burden/lawful-least.js";
export { type Brief, brief, type OpenWork } from "./brief.js";
export type { BriefDecides, DecidedRow } from "./brief-decides.js";
export type { BriefLoad } from "./brief-load.js";
export type { Owed } from "./brief-owes.js";
export {
  type CoverageCell,
  type CoverageMatrix,
  type CoverageRow,
  coverageMatrix,
  type DeclaredCoverage,
} from "./coverage-matrix.js";
export {
  type ChainLink,
  type ExplainedDelegation,
  type ExplainOptions,
  explainDelegation,
} from "./explain-delegation.js";
export { explainGoal, type GoalExplained } from "./explain-goal.js";
export type { GoalFollowUp, GoalLink } from "./goal-link.js";
export type { LinkVerdict } from "./verdict.js";
export {
  type MatterDelegate,
  type StandIn,
  type WhoMayDecide,
  whoMayDecide,
} from "./who-may-decide.js";
export { type Why, type WhyCost, type WhyOptions, why } from "./why.js";
export type { MayChange, NextMeeting } from "./why-change.js";
export type { DemandUse } from "./why-use.js";
