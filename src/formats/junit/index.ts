export type { FormatOptions, ReportedPlan } from "../reported-plan.js";
export { type JunitOptions, junit, junitSuites } from "./junit.js";
