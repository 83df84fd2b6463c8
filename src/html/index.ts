export type { HtmlReportOptions } from "./html-report.js";
export { htmlReport } from "./html-report.js";
export { planHash } from "./plan-hash.js";
