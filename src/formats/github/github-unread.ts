import type { FormatOptions } from "../reported-plan.js";
import { placeText } from "../tables/import/place-text.js";
import { moreProblems, type UnreadPlan } from "../unread-plan.js";
import { workflowCommand } from "./workflow-command.js";

const title = { sv: "Planen är inte rätt skriven", en: "The plan is not well written" } as const;

/**
 * What does a pull request show when there is no plan to check? A workflow command for each thing that is wrong with the
 * file, on the line where it stands.
 *
 * @example
 * ```ts
 * import { parsePlan } from "styrkedja";
 * import { githubUnread } from "styrkedja/formats/github";
 *
 * const read = parsePlan({ format: 1 });
 * if (!read.ok) {
 *   const unread = { file: "plan.json", problems: read.faults, count: read.count };
 *   githubUnread(unread, { language: "en" }).startsWith("::error file=plan.json,"); // true
 * }
 * ```
 */
export const githubUnread = (
  unread: UnreadPlan,
  { language }: Pick<FormatOptions, "language">,
): string => {
  const { file, problems } = unread;
  const more = moreProblems(unread);
  const lines = problems.map(({ code, message, path, line, column, cell }) => {
    const at = {
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      title: `${title[language]} (${code})`,
    };
    return workflowCommand("error", at, [
      path === undefined ? message[language] : `${path}: ${message[language]}`,
      ...(cell ? [placeText(cell, language)] : []),
    ]);
  });
  if (more) lines.push(workflowCommand("error", { file }, [more[language]]));
  return lines.map((line) => `${line}\n`).join("");
};
