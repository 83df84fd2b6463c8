export { type Changed, type Changes, changesBetween, type Placed } from "./changes.js";
export type { Citation } from "./citation.js";
export { compare, type Difference } from "./compare.js";
export type { Complete } from "./complete.js";
export type { Cover, MatterFlags, Notify } from "./delegation-parts.js";
export { type Edited, edit } from "./edit.js";
export type { Effort } from "./effort.js";
export { type Activity, activitySchema } from "./entities/activity.js";
export { type Assignment, assignmentSchema } from "./entities/assignment.js";
export { type Cycle, cycleSchema } from "./entities/cycle.js";
export { type DataItem, dataItemSchema } from "./entities/data-item.js";
export { type Decision, decisionSchema } from "./entities/decision.js";
export { type Delegation, delegationSchema } from "./entities/delegation.js";
export { type Dialogue, dialogueSchema } from "./entities/dialogue.js";
export { type Estimate, estimateSchema } from "./entities/estimate.js";
export { type Goal, goalSchema } from "./entities/goal.js";
export { type GoalArea, goalAreaSchema } from "./entities/goal-area.js";
export { type HouseRule, houseRuleSchema } from "./entities/house-rule.js";
export { type Improvement, improvementSchema } from "./entities/improvement.js";
export { type Indicator, indicatorSchema } from "./entities/indicator.js";
export { type Matter, matterSchema } from "./entities/matter.js";
export { type Need, needSchema } from "./entities/need.js";
export { type Obligation, obligationSchema } from "./entities/obligation.js";
export { type Observation, observationSchema } from "./entities/observation.js";
export { type Occasion, occasionSchema } from "./entities/occasion.js";
export { type Position, positionSchema } from "./entities/position.js";
export { type Programme, programmeSchema } from "./entities/programme.js";
export { type Record, recordSchema } from "./entities/record.js";
export { type Register, registerSchema } from "./entities/register.js";
export { type Scale, scaleSchema } from "./entities/scale.js";
export { type Source, sourceSchema } from "./entities/source.js";
export { type TargetGroup, targetGroupSchema } from "./entities/target-group.js";
export { type Unit, unitSchema } from "./entities/unit.js";
export type { Fault, FaultCode } from "./fault.js";
export type { Ground } from "./ground.js";
export type { Id } from "./id.js";
export type { CompletenessQuestion } from "./is-complete.js";
export { type JsonSchema, planJsonSchema } from "./json-schema.js";
export { kindNames } from "./kind-names.js";
export { type AnyId, type Kind, type Part, partNames, partOf, parts } from "./kinds.js";
export type { LawfulMinimum } from "./lawful-minimum.js";
export type { Dangling } from "./link-index.js";
export { type Method, methodSchema } from "./method.js";
export { nameOf } from "./name-of.js";
export { type Organisation, organisationSchema } from "./organisation.js";
export { type ParseResult, parsePlan } from "./parse-plan.js";
export { parsePlanOrThrow } from "./parse-plan-or-throw.js";
export {
  type Entity,
  type EntityOf,
  headerSchema,
  type Plan,
  partSchemas,
  planSchema,
} from "./plan.js";
export { PlanError } from "./plan-error.js";
export type { Quantity, Range } from "./quantity.js";
export { type EntityReferencePath, type Query, query } from "./query.js";
export type { Due, Recurrence, RouteStep } from "./recurrence.js";
export { type ReferencePath, references } from "./references.js";
export type { Label } from "./text.js";
export { undo } from "./undo.js";
export {
  type Basis,
  bases,
  type Form,
  forms,
  type Origin,
  origins,
  type Purpose,
  purposes,
  type Trend,
  trends,
  type Verdict,
  verdicts,
  type WorkKind,
  workKinds,
} from "./vocabulary.js";
