export type { FormatOptions, ReportedPlan } from "../reported-plan.js";
export type { PlanProblem, UnreadPlan } from "../unread-plan.js";
export { type JunitOptions, junit, junitSuites } from "./junit.js";
export { junitUnread } from "./junit-unread.js";
