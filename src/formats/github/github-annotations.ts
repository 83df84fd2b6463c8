import { coverage } from "../../check/coverage.js";
import { query } from "../../plan/query.js";
import { messageOf } from "../../report/message.js";
import { severityWords } from "../../report/severity-words.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Severity } from "../../rules/rule.js";
import { located } from "../places/located.js";
import type { FormatOptions, ReportedPlan } from "../reported-plan.js";
import { standings } from "../standing.js";
import { placeText } from "../tables/import/place-text.js";
import { workflowCommand } from "./workflow-command.js";

const command: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

const words = {
  sv: (count: number) =>
    `${count} ${count === 1 ? "fråga" : "frågor"} kunde inte besvaras, för att planen inte säger det som behövs. Det är varken fynd eller godkänt.`,
  en: (count: number) =>
    `${count} ${count === 1 ? "question" : "questions"} could not be answered, because the plan does not say what is needed. That is neither a finding nor a pass.`,
} as const;

/**
 * How does a pull request show the findings beside the lines they are about? Workflow commands for GitHub Actions, one
 * line each, the heaviest first. With a baseline only what is new is shown.
 *
 * @example
 * ```ts
 * import { check } from "styrkedja";
 * import { githubAnnotations } from "styrkedja/formats/github";
 *
 * const report = check(plan, { asOf: "2026-11-01", only: ["goal-has-owner"] });
 * const text = JSON.stringify(plan, null, 2);
 * githubAnnotations({ plan, report, file: "plan.json", text }, { language: "en" }).startsWith("::warning file=plan.json,line="); // true
 * ```
 */
export const githubAnnotations = (reported: ReportedPlan, options: FormatOptions): string => {
  const { plan, report, file, compared } = reported;
  const { language, rules = catalogue } = options;
  const q = query(plan);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const standing = standings(compared);
  const lines = located(reported, q)
    .filter(({ finding }) => standing.get(finding)?.is !== "known")
    .map(({ finding, cell, shown }) => {
      const { rule: id, severity } = finding;
      const rule = byId.get(id);
      const title = `${severityWords[severity][language]}: ${id}`;
      const message = messageOf(finding, rule, q, language);
      return workflowCommand(command[severity], { ...shown, title }, [
        message,
        ...(cell ? [placeText(cell, language)] : []),
        ...(rule ? [rule.fix[language]] : []),
      ]);
    });
  const untold = coverage(report).cannotTell;
  if (untold > 0) {
    lines.push(workflowCommand("notice", { file }, [words[language](untold)]));
  }
  return lines.map((line) => `${line}\n`).join("");
};
