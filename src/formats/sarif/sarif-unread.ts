import { moreProblems, type PlanProblem, type UnreadPlan } from "../unread-plan.js";
import { fileUri } from "./file-uri.js";
import type { SarifOptions } from "./sarif.js";

/** A plan that could not be read, as a run of SARIF that did not succeed. */
export type SarifUnreadRun = ReturnType<typeof sarifUnread>;

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
  const location = { uri: fileUri(file) };
  const notification = ({ code, message, path, line, column }: PlanProblem) => ({
    level: "error",
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: location,
          ...(line !== undefined && {
            region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
          }),
        },
        ...(path !== undefined && {
          logicalLocations: [{ fullyQualifiedName: path, kind: "object" }],
        }),
      },
    ],
    properties: { kind: "fault", code, messages: message },
  });
  const more = moreProblems(unread);
  return {
    tool: { driver: { name: "styrkedja", ...(version !== undefined && { version }), language } },
    language,
    columnKind: "utf16CodeUnits",
    artifacts: [{ location, mimeType: "application/json", encoding: "UTF-8" }],
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
