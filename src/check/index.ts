export { type CheckOptions, check } from "./check.js";
export type { CannotTell, Finding, NotExamined, Report, RuleOutcome } from "./report.js";
export { SettingError } from "./settings.js";
export { isAtLeast } from "./severity.js";
