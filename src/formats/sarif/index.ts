export type { FormatOptions, ReportedPlan } from "../reported-plan.js";
export { type SarifLog, type SarifOptions, type SarifRun, sarif, sarifRun } from "./sarif.js";
