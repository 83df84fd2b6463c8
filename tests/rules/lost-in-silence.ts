import type { Finding, Report } from "../../src/check/index.js";
import { catalogue } from "../../src/rules/index.js";

/** Rules about what is written: once it is taken away, there is nothing wrong with it. */
const aboutWhatIsWritten = new Set(
  catalogue.filter((rule) => rule.family === "structure").map((rule) => rule.id),
);

const openIn = (report: Report, rule: string) =>
  [...report.cannotTell, ...report.notExamined].filter((open) => open.rule === rule);

const total = (open: ReturnType<typeof openIn>) => open.reduce((sum, { count }) => sum + count, 0);

/**
 * Findings that are there before and not after, without anything being told instead: neither that the question cannot
 * be answered for the entity, nor that it was not examined.
 */
export const lostInSilence = (before: Report, after: Report): readonly Finding[] =>
  before.findings.filter(({ rule, entity, path, related, count }) => {
    if (aboutWhatIsWritten.has(rule)) return false;
    const isThere = after.findings.some(
      (found) =>
        found.rule === rule &&
        found.entity === entity &&
        found.path === path &&
        found.count >= count,
    );
    const open = openIn(after, rule);
    const isOpen = open.some(({ examples }) =>
      [entity, ...related].some((id) => examples.includes(id)),
    );
    return !isThere && !isOpen && total(open) <= total(openIn(before, rule));
  });
