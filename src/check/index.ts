export { type Acceptance, acceptFindings } from "./accept-findings.js";
export { type Accepted, type Baseline, baselineSchema } from "./baseline.js";
export { check } from "./check.js";
export type { CheckOptions } from "./check-options.js";
export {
  type BaselineComparison,
  compareWithBaseline,
  type KnownFinding,
  type NewFinding,
  type NotToldNow,
} from "./compare-with-baseline.js";
export { type Coverage, coverage, type NextFact } from "./coverage.js";
export { type ExtendedBaseline, extendBaseline } from "./extend-baseline.js";
export { missingSetting } from "./missing-setting.js";
export { type ParseBaselineResult, parseBaseline } from "./parse-baseline.js";
export { type ParseProfileResult, parseProfile } from "./parse-profile.js";
export { type Profile, type ProfileId, profileIds, profileSchema } from "./profile.js";
export { ProfileError } from "./profile-error.js";
export { profileJsonSchema } from "./profile-json-schema.js";
export type {
  Adjusted,
  CannotTell,
  Finding,
  NotExamined,
  Off,
  Report,
  RuleOutcome,
  Untold,
} from "./report.js";
export { SettingError } from "./settings.js";
export { isAtLeast } from "./severity.js";
export { type UnknownRule, unknownRules } from "./unknown-rules.js";
