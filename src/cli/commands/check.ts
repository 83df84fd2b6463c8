import type { Baseline } from "../../check/baseline.js";
import { check as checkPlan } from "../../check/check.js";
import type { CheckOptions } from "../../check/check-options.js";
import { type BaselineComparison, compareWithBaseline } from "../../check/compare-with-baseline.js";
import { parseBaseline } from "../../check/parse-baseline.js";
import type { Report } from "../../check/report.js";
import { isAtLeast } from "../../check/severity.js";
import type { Plan } from "../../plan/plan.js";
import { comparedWords } from "../../report/compared-words.js";
import { safeText } from "../../report/safe-text.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Severity } from "../../rules/rule.js";
import { asOf } from "../as-of.js";
import { answerIn, type CheckFormat, checkFormats } from "../check-formats.js";
import type { Call, Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { numberOf } from "../number-of.js";
import { profileOf } from "../profile-of.js";
import { readSettingsFile } from "../read-settings-file.js";
import { UsageError } from "../usage-error.js";
import { wordOf } from "../word-of.js";

const limits = ["error", "warning", "info", "never"] as const;

const formatOf = (call: Call): CheckFormat => {
  const format = wordOf(call, "format", checkFormats);
  if (!call.given.has("json")) return format;
  if (!call.given.has("format") || format === "json") return "json";
  throw new UsageError({
    sv: "Ange antingen --json eller --format, inte båda.",
    en: "Give either --json or --format, not both.",
  });
};

const baselineOf = async ({ io, given }: Call): Promise<Baseline | undefined> => {
  const file = given.get("baseline");
  if (file === undefined) return undefined;
  return (await readSettingsFile(io, file, parseBaseline)).baseline;
};

const comparedWith = (
  baseline: Baseline,
  plan: Plan,
  report: Report,
  settings: Omit<CheckOptions, "asOf">,
): BaselineComparison => {
  const { organisation } = plan;
  if (baseline.organisation !== organisation.id) {
    throw new UsageError({
      sv: `Filen med accepterade fynd hör till ${baseline.organisation}, planen till ${organisation.id}.`,
      en: `The file of accepted findings belongs to ${baseline.organisation}, the plan to ${organisation.id}.`,
    });
  }
  return compareWithBaseline(plan, report, baseline, settings);
};

export const check: Command = {
  name: "check",
  takes: "PLAN…",
  summary: {
    sv: "vad visar planen, hållen mot lag och god styrning?",
    en: "what does the plan show, held against law and good steering?",
  },
  about: {
    sv: "Avslutar med 0 när allt är väl, 1 vid fynd från gränsen och uppåt, 2 när något är fel skrivet. Med --baseline räknas bara nya fynd, sådana som har vuxit, och sådana vars dag för prövning har passerat. Det som inte kan sägas är varken fynd eller godkänt.",
    en: "Ends with 0 when all is well, 1 for findings at the limit or above, 2 when something is wrongly written. With --baseline only new findings count, those that have grown, and those whose day of review has passed. What cannot be told is neither a finding nor a pass.",
  },
  options: ["as-of", "only", "profile", "baseline", "fail-on", "format", "summary", "most", "json"],
  run: async (call) => {
    const { io, given, language } = call;
    const limit: Severity | "never" = wordOf(call, "fail-on", limits);
    const format = formatOf(call);
    const isShort = given.has("summary");
    if (isShort && format !== "text" && format !== "markdown") {
      throw new UsageError({
        sv: `--summary är för --format text och markdown, inte ${format}.`,
        en: `--summary is for --format text and markdown, not ${format}.`,
      });
    }
    const asked = given.get("only");
    const ids = catalogue.map(({ id }) => id);
    const only = asked === undefined ? undefined : listOf(asked, ids, "--only");
    const most = numberOf(call, "most");
    const profile = await profileOf(call);
    const baseline = await baselineOf(call);
    const settings = { ...(only && { only }), ...(profile && { profile }) };
    const { as, keepsText, unread, answer, end } = answerIn(format, call, {
      failOn: limit,
      isShort,
      ...(most && { most: Math.ceil(most) }),
    });

    const code = await eachPlan(
      call,
      (plan, { file, text, cellOf, isHere }) => {
        const report = checkPlan(plan, { asOf: asOf(call, plan), ...settings });
        const compared = baseline && comparedWith(baseline, plan, report, settings);
        const counted = compared ? compared.new.map(({ finding }) => finding) : report.findings;
        const isOver = counted.some(
          ({ severity }) => limit !== "never" && isAtLeast(severity, limit),
        );
        for (const line of compared ? comparedWords(compared, language) : []) {
          io.stderr(`${safeText(line)}\n`);
        }
        return {
          ...answer({ plan, report, compared, file, text, cellOf, isHere }),
          code: isOver ? exitCode.findings : exitCode.fine,
        };
      },
      { as, keepsText, unread, tellsCells: true },
    );
    io.stdout(end());
    return code;
  },
};
