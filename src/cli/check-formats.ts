import { coverage } from "../check/coverage.js";
import { githubAnnotations } from "../formats/github/github-annotations.js";
import { githubUnread } from "../formats/github/github-unread.js";
import { junit, junitSuites } from "../formats/junit/junit.js";
import { junitUnread } from "../formats/junit/junit-unread.js";
import type { ReportedPlan } from "../formats/reported-plan.js";
import { type SarifRun, sarif, sarifRun } from "../formats/sarif/sarif.js";
import { type SarifUnreadRun, sarifUnread } from "../formats/sarif/sarif-unread.js";
import { markdownReport } from "../report/markdown-report.js";
import { markdownSummary } from "../report/markdown-summary.js";
import { type TextReportOptions, textReport } from "../report/text-report.js";
import { textSummary } from "../report/text-summary.js";
import type { Severity } from "../rules/rule.js";
import { cellText } from "./cell-text.js";
import type { Call } from "./command.js";
import type { Answer, EachPlanOptions } from "./each-plan.js";
import { withMessages } from "./with-messages.js";

/** The ways in which a check can be written. */
export const checkFormats = ["text", "json", "markdown", "sarif", "github", "junit"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** How the answers about one plan after another are written in a format. */
interface Writer extends Required<Omit<EachPlanOptions, "tellsCells">> {
  readonly answer: (reported: ReportedPlan) => Pick<Answer, "text" | "json">;
  /** What stands after the last of them: the whole of it, for a format that is one document. */
  readonly end: () => string;
}

/** The report with each finding's message in both languages, and how much of it could be answered. */
const asJson = ({ plan, report, compared, cellOf }: ReportedPlan): object => {
  return {
    organisation: plan.organisation.id,
    report: { ...report, findings: withMessages(plan, cellOf)(report.findings) },
    coverage: coverage(report),
    ...(compared && { baseline: compared }),
  };
};

const none = () => "";

/** The writer of a format. SARIF and JUnit are one document for all plans, and are written last. */
export const answerIn = (
  format: CheckFormat,
  { io, text: page, language }: Call,
  settings: {
    readonly failOn: Severity | "never";
    readonly isShort?: boolean;
    readonly most?: number;
  },
): Writer => {
  const { failOn, isShort = false, most } = settings;
  const optionsOf = ({ compared, cellOf }: ReportedPlan): TextReportOptions => ({
    ...page,
    ...(most && { most }),
    compared,
    cellOf: cellText(cellOf, language),
  });
  const texts = (
    write: (reported: ReportedPlan) => string,
    as: "text" | "bare",
    keepsText = false,
  ): Writer => ({
    as,
    keepsText,
    answer: (reported) => ({ text: () => write(reported), json: () => ({}) }),
    unread: none,
    end: none,
  });
  switch (format) {
    case "text":
      return texts(
        (reported) =>
          (isShort ? textSummary : textReport)(reported.plan, reported.report, optionsOf(reported)),
        "text",
      );
    case "json":
      return {
        as: "json",
        keepsText: false,
        answer: (reported) => ({ text: none, json: () => asJson(reported) }),
        unread: none,
        end: none,
      };
    case "markdown":
      return texts(
        (reported) =>
          (isShort ? markdownSummary : markdownReport)(
            reported.plan,
            reported.report,
            optionsOf(reported),
          ),
        "bare",
      );
    case "github":
      return {
        ...texts((reported) => githubAnnotations(reported, { language }), "bare", true),
        unread: (unread) => githubUnread(unread, { language }),
      };
    case "sarif": {
      const runs: (SarifRun | SarifUnreadRun)[] = [];
      const told = { language, version: io.version() };
      return {
        ...texts(
          (reported) => {
            runs.push(sarifRun(reported, told));
            return "";
          },
          "bare",
          true,
        ),
        unread: (unread) => {
          runs.push(sarifUnread(unread, told));
          return "";
        },
        end: () => `${JSON.stringify(sarif(runs), null, 1)}\n`,
      };
    }
    case "junit": {
      const suites: string[] = [];
      return {
        ...texts(
          (reported) => {
            suites.push(...junitSuites(reported, { language, failOn }));
            return "";
          },
          "bare",
          true,
        ),
        unread: (unread) => {
          suites.push(junitUnread(unread, { language }));
          return "";
        },
        end: () => junit(suites),
      };
    }
  }
};
