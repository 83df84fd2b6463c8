export type { FormatOptions, ReportedPlan } from "../reported-plan.js";
export type { PlanProblem, UnreadPlan } from "../unread-plan.js";
export { type SarifLog, type SarifOptions, type SarifRun, sarif, sarifRun } from "./sarif.js";
export { type SarifUnreadRun, sarifUnread } from "./sarif-unread.js";
