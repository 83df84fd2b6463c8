import type { Finding } from "../check/report.js";
import type { RuleSource } from "../sources/source.js";

/** Findings of one rule that rest on the same sources. */
export interface OnSources {
  readonly findings: readonly Finding[];
  readonly sources: readonly RuleSource[];
}

/** Which findings stand on which paragraphs? A rule may rest on several acts, and each finding on some of them. */
export const bySources = (findings: readonly Finding[]): readonly OnSources[] => {
  const groups = new Map<string, { findings: Finding[]; sources: readonly RuleSource[] }>();
  for (const finding of findings) {
    const sources = [...new Map(finding.sources.map((s) => [s.citation, s])).values()];
    const key = JSON.stringify(sources.map(({ citation }) => citation));
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { findings: [finding], sources });
  }
  return [...groups.values()];
};
