import { hours } from "../burden/hours.js";
import type { Finding } from "../check/report.js";
import { messageOf } from "../report/message.js";
import type { HtmlContext } from "./context.js";
import { demandCount } from "./demand-count.js";
import { rowLimits } from "./row-limits.js";
import { shownFindings } from "./shown-findings.js";

const most = rowLimits.inData;

export const tableNames = ["goals", "indicators", "demands", "delegations", "findings"] as const;
export type TableName = (typeof tableNames)[number];

/** A cell; `null` is not told. */
export type DataCell = string | number | boolean | null;

/** What the columns of each table are called, as keys. */
export const dataColumns = {
  goals: ["id", "goal", "judgement", "period"],
  indicators: ["id", "indicator", "outcome", "unit", "period", "women", "men", "trend"],
  demands: ["id", "demand", "lowHours", "likelyHours", "highHours", "isUntold"],
  delegations: ["id", "item", "from", "to", "answer"],
  findings: ["rule", "severity", "id", "finding", "cell", "sources"],
} as const satisfies Readonly<Record<TableName, readonly string[]>>;

/** First those that the page shows, then the others, as the report orders them. */
const findingsIn = ({ report }: HtmlContext): readonly Finding[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const shown = new Set(
    [...byRule.values()].flatMap((findings) => {
      const { open, inFold } = shownFindings(findings);
      return [...open, ...inFold];
    }),
  );
  return [...shown, ...report.findings.filter((finding) => !shown.has(finding))];
};

/** Hours that are not told are empty, never 0. */
const demandRow = (
  { id, minutes, missing }: HtmlContext["burden"]["lines"][number],
  { name }: HtmlContext,
): readonly DataCell[] => {
  const { low, likely, high } = hours({ minutes });
  const isUntold = missing.length > 0;
  return [
    id,
    name(id),
    ...[low, likely, high].map((value) => (isUntold && value === 0 ? null : value)),
    isUntold,
  ];
};

/** How many rows there are of each, listed or not. */
export const rowCounts = (context: HtmlContext): Readonly<Record<TableName, number>> => {
  return {
    goals: context.goals.length,
    indicators: context.indicators.length,
    demands: demandCount(context.weights),
    delegations: context.delegations().inForce,
    findings: context.report.findings.length,
  };
};

/** The rows that the page shows or counts, in its columns and no others: of long lists the first. */
export const dataTables = (
  context: HtmlContext,
): Readonly<Record<TableName, readonly (readonly DataCell[])[]>> => {
  const { language, burden, rules, q, name, cellOf } = context;
  return {
    goals: context.goals
      .slice(0, most)
      .map(({ goal, state, latest }) => [
        goal.id,
        name(goal.id),
        state === "untold" ? null : state,
        latest?.occasion.period ?? null,
      ]),
    indicators: context.indicators
      .slice(0, most)
      .map(({ indicator, latest, split }) => [
        indicator.id,
        name(indicator.id),
        latest?.value ?? null,
        indicator.unitOfMeasure ?? null,
        latest?.period ?? null,
        split === "few" ? null : (split.women ?? null),
        split === "few" ? null : (split.men ?? null),
        latest?.trend ?? null,
      ]),
    demands: burden.lines.map((line) => demandRow(line, context)),
    delegations: context
      .delegations()
      .rows.map(({ item, from, to, explained }) => [
        explained.id,
        item,
        from ?? null,
        to,
        explained.verdict,
      ]),
    findings: findingsIn(context)
      .slice(0, most)
      .map((finding) => [
        finding.rule,
        finding.severity,
        finding.entity,
        messageOf(finding, rules.get(finding.rule), q, language),
        cellOf?.(finding.entity, finding.path) ?? null,
        finding.sources.map(({ citation }) => citation).join("; "),
      ]),
  };
};
