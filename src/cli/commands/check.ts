import { check as checkPlan } from "../../check/check.js";
import { isAtLeast } from "../../check/severity.js";
import { textReport } from "../../report/text-report.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Severity } from "../../rules/rule.js";
import { asOf } from "../as-of.js";
import type { Call, Command } from "../command.js";
import { didYouMean } from "../did-you-mean.js";
import { eachPlan } from "../each-plan.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { numberOf } from "../number-of.js";
import { UsageError } from "../usage-error.js";
import { withMessages } from "../with-messages.js";

const limits = ["error", "warning", "info", "never"] as const;

const limitOf = ({ given }: Call): Severity | "never" => {
  const word = given.get("fail-on") ?? "error";
  const limit = limits.find((known) => known === word);
  if (limit !== undefined) return limit;
  const near = didYouMean(word, limits);
  throw new UsageError({
    sv: `--fail-on är error, warning, info eller never, inte ${word}.${near.sv}`,
    en: `--fail-on is error, warning, info or never, not ${word}.${near.en}`,
  });
};

export const check: Command = {
  name: "check",
  takes: "PLAN…",
  summary: {
    sv: "vad visar planen, hållen mot lag och god styrning?",
    en: "what does the plan show, held against law and good steering?",
  },
  about: {
    sv: "Avslutar med 0 när allt är väl, 1 vid fynd från gränsen och uppåt, 2 när något är fel skrivet. Det som inte kan sägas är varken fynd eller godkänt.",
    en: "Ends with 0 when all is well, 1 for findings at the limit or above, 2 when something is wrongly written. What cannot be told is neither a finding nor a pass.",
  },
  options: ["as-of", "only", "fail-on", "most", "json"],
  run: (call) => {
    const limit = limitOf(call);
    const asked = call.given.get("only");
    const ids = catalogue.map(({ id }) => id);
    const only = asked === undefined ? undefined : listOf(asked, ids, "--only");
    const most = numberOf(call, "most");
    return eachPlan(call, (plan) => {
      const report = checkPlan(plan, { asOf: asOf(call, plan), ...(only && { only }) });
      const isOver = report.findings.some(
        ({ severity }) => limit !== "never" && isAtLeast(severity, limit),
      );
      return {
        text: () =>
          textReport(plan, report, { ...call.text, ...(most && { most: Math.ceil(most) }) }),
        json: () => ({
          organisation: plan.organisation.id,
          report: { ...report, findings: withMessages(plan)(report.findings) },
        }),
        code: isOver ? exitCode.findings : exitCode.fine,
      };
    });
  },
};
