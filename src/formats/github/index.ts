export type { FormatOptions, ReportedPlan } from "../reported-plan.js";
export type { PlanProblem, UnreadPlan } from "../unread-plan.js";
export { githubAnnotations } from "./github-annotations.js";
export { githubUnread } from "./github-unread.js";
