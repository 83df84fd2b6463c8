export type { PageFactsOptions } from "./context-of.js";
export type { HtmlReportOptions } from "./html-report.js";
export { htmlReport } from "./html-report.js";
export { type PageFacts, pageFacts } from "./page-facts.js";
export { planHash } from "./plan-hash.js";
