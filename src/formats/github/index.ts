export type { FormatOptions, ReportedPlan } from "../reported-plan.js";
export { githubAnnotations } from "./github-annotations.js";
