import type { FormatOptions } from "../reported-plan.js";
import { placeText } from "../tables/import/place-text.js";
import { moreProblems, type PlanProblem, type UnreadPlan } from "../unread-plan.js";
import { element, xmlText } from "./xml.js";

const words = {
  sv: { suite: "Planen är rätt skriven", plan: "planen" },
  en: { suite: "The plan is well written", plan: "the plan" },
} as const;

/**
 * What does a build server show when there is no plan to check? One JUnit suite with an error for each thing that is
 * wrong with the file: a document without tests would look like one where all is well.
 *
 * @example
 * ```ts
 * import { parsePlan } from "styrkedja";
 * import { junit, junitUnread } from "styrkedja/formats/junit";
 *
 * const read = parsePlan({ format: 1 });
 * if (!read.ok) {
 *   const unread = { file: "plan.json", problems: read.faults, count: read.count };
 *   junit([junitUnread(unread, { language: "sv" })]).includes('errors="1"'); // true
 * }
 * ```
 */
export const junitUnread = (
  unread: UnreadPlan,
  { language }: Pick<FormatOptions, "language">,
): string => {
  const say = words[language];
  const { file, problems } = unread;
  const more = moreProblems(unread);
  const cases = [...problems, ...(more ? [{ code: "more", message: more }] : [])].map(
    ({ code, message, path, line, column, cell }: PlanProblem) => {
      const text = message[language];
      const where = `${file}${line === undefined ? "" : `:${line}:${column ?? 1}`}`;
      const error = element("error", { type: code, message: text }, [
        xmlText([where, path, text].filter((part) => part !== undefined).join(" ")),
        ...(cell ? [xmlText(placeText(cell, language))] : []),
      ]);
      const at = { file, ...(line !== undefined && { line }) };
      return element("testcase", { classname: "plan", name: path ?? say.plan, ...at }, [error]);
    },
  );
  return element(
    "testsuite",
    {
      name: say.suite,
      package: file,
      tests: cases.length,
      failures: 0,
      errors: cases.length,
      skipped: 0,
    },
    cases,
  );
};
