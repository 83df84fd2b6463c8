import { moreProblems, type PlanProblem, type UnreadPlan } from "../unread-plan.js";
import { fileUri } from "./file-uri.js";
import { plainMessage } from "./plain-message.js";
import type { SarifOptions } from "./sarif.js";
import { sarifArtifacts } from "./sarif-artifacts.js";
import { tableLocation } from "./table-location.js";

/** A plan that could not be read, as a run of SARIF that did not succeed. */
export type SarifUnreadRun = ReturnType<typeof sarifUnread>;

const aboutOf = (path: string) => [{ fullyQualifiedName: path, kind: "object" }];

/**
 * What does a code-scanning tool show when there is no plan to check? A run that did not succeed and has no results, with
 * all that is wrong with the file among its notifications, each with its place: an empty log would look like a plan
 * without findings.
 *
 * @example
 * ```ts
 * import { parsePlan } from "styrkedja";
 * import { sarif, sarifUnread } from "styrkedja/formats/sarif";
 *
 * const read = parsePlan({ format: 1 });
 * if (!read.ok) {
 *   const unread = { file: "plan.json", problems: read.faults, count: read.count };
 *   sarif([sarifUnread(unread, { language: "sv" })]).runs[0]?.invocations[0]?.executionSuccessful; // false
 * }
 * ```
 */
export const sarifUnread = (
  unread: UnreadPlan,
  { language, version }: Pick<SarifOptions, "language" | "version">,
) => {
  const { file, problems } = unread;
  const notification = ({ code, message, path, line, column, cell }: PlanProblem) => ({
    level: "error",
    message: { text: plainMessage(message[language]) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: fileUri(file) },
          ...(line !== undefined && {
            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
          }),
        },
        ...(path !== undefined && { logicalLocations: aboutOf(path) }),
      },
      // The table was read without fault: what is wrong was written in the plan since, and the cell is told beside it.
      ...(cell ? [tableLocation(cell, path === undefined ? [] : aboutOf(path), language)] : []),
    ],
    properties: { kind: "fault", code, messages: message, ...(cell && { cell }) },
  });
  const more = moreProblems(unread);
  return {
    tool: { driver: { name: "styrkedja", ...(version !== undefined && { version }), language } },
    language,
    columnKind: "utf16CodeUnits",
    artifacts: sarifArtifacts(file, problems),
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          ...problems,
          ...(more ? [{ code: "more", message: more }] : []),
        ].map(notification),
      },
    ],
    results: [] as const,
  };
};
