import type { Finding } from "../check/report.js";

/** Findings of one rule that stand open, and that are listed at all; a city may have thousands of one kind. */
const [most, mostListed] = [5, 50];

/** Of the findings of one rule: those that stand open, those that are folded, and how many more there are. */
export const shownFindings = (findings: readonly Finding[]) => ({
  open: findings.slice(0, most),
  inFold: findings.slice(most, mostListed),
  uncounted: Math.max(0, findings.length - mostListed),
});
