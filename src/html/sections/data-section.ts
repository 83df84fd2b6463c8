import { hours } from "../../burden/hours.js";
import type { Finding } from "../../check/report.js";
import { messageOf } from "../../report/message.js";
import type { HtmlContext } from "../context.js";
import { h, type Markup, p, text } from "../markup.js";
import { rowLimits } from "../row-limits.js";
import type { HtmlSection } from "../section.js";
import { shownFindings } from "../shown-findings.js";

const keys = ["goals", "indicators", "demands", "delegations", "findings"] as const;
type Key = (typeof keys)[number];

const words = {
  sv: {
    about:
      "De rader som sidan visar, att räkna vidare på, och inget mer. De ligger i filen själv; inget hämtas.",
    csv: "CSV, för ett kalkylblad",
    json: "Alltsammans som JSON",
    names: {
      goals: "Målen",
      indicators: "Indikatorerna",
      demands: "Kraven",
      delegations: "Delegationen",
      findings: "Fynden",
    },
    columns: {
      goals: ["id", "mål", "bedömning", "period"],
      indicators: ["id", "indikator", "utfall", "enhet", "period", "kvinnor", "män", "utveckling"],
      demands: [
        "id",
        "krav",
        "lägst timmar",
        "troligast timmar",
        "högst timmar",
        "något är inte sagt",
      ],
      delegations: ["id", "punkt", "från", "till", "svar"],
      findings: ["regel", "tyngd", "id", "fynd", "källor"],
    },
    yes: "ja",
    no: "nej",
  },
  en: {
    about:
      "The rows that the page shows, to go on counting with, and no more. They lie in the file itself; nothing is fetched.",
    csv: "CSV, for a spreadsheet",
    json: "All of it as JSON",
    names: {
      goals: "The goals",
      indicators: "The indicators",
      demands: "The demands",
      delegations: "The delegation",
      findings: "The findings",
    },
    columns: {
      goals: ["id", "goal", "judgement", "period"],
      indicators: ["id", "indicator", "outcome", "unit", "period", "women", "men", "trend"],
      demands: ["id", "demand", "low hours", "likely hours", "high hours", "something is not told"],
      delegations: ["id", "item", "from", "to", "answer"],
      findings: ["rule", "weight", "id", "finding", "sources"],
    },
    yes: "yes",
    no: "no",
  },
} as const;

/** A cell; `null` is not told, and empty in a spreadsheet. */
type Cell = string | number | null;
type Row = readonly Cell[];

const base64 = (content: string): string => {
  let binary = "";
  for (const byte of new TextEncoder().encode(content)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** A cell that no spreadsheet takes for a formula or for two cells. */
const cell = (value: Cell, language: "sv" | "en"): string => {
  if (value === null) return "";
  if (typeof value === "number") {
    return language === "sv" ? String(value).replace(".", ",") : String(value);
  }
  const plain = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const findingsShown = ({ report }: HtmlContext): readonly Finding[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()].flatMap((findings) => {
    const { open, inFold } = shownFindings(findings);
    return [...open, ...inFold];
  });
};

/** Hours that are not told are empty, never 0. */
const demandRow = (
  { id, minutes, missing }: HtmlContext["burden"]["lines"][number],
  { language, name }: HtmlContext,
): Row => {
  const { low, likely, high } = hours({ minutes });
  const isUntold = missing.length > 0;
  const say = words[language];
  return [
    id,
    name(id),
    ...[low, likely, high].map((value) => (isUntold && value === 0 ? null : value)),
    isUntold ? say.yes : say.no,
  ];
};

const tablesOf = (context: HtmlContext): Readonly<Record<Key, readonly Row[]>> => {
  const { language, burden, rules, q, name } = context;
  return {
    goals: context.goals
      .slice(0, rowLimits.goals)
      .map(({ goal, state, latest }) => [
        goal.id,
        name(goal.id),
        state === "untold" ? null : state,
        latest?.occasion.period ?? null,
      ]),
    indicators: context.indicators
      .slice(0, rowLimits.indicators)
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
    findings: findingsShown(context).map((finding) => [
      finding.rule,
      finding.severity,
      finding.entity,
      messageOf(finding, rules.get(finding.rule), q, language),
      finding.sources.map(({ citation }) => citation).join("; "),
    ]),
  };
};

/** The facts of the page as files inside it: tables for a spreadsheet, and all of them as JSON. */
export const dataSection: HtmlSection = {
  id: "data",
  title: { sv: "Uppgifterna", en: "The data" },
  build: (context): Markup => {
    const { language } = context;
    const say = words[language];
    const tables = tablesOf(context);
    const csv = (key: Key) =>
      `\ufeff${[say.columns[key], ...tables[key]]
        .map((row) => `${row.map((value) => cell(value, language)).join(";")}\r\n`)
        .join("")}`;
    const json = JSON.stringify(
      Object.fromEntries(
        keys.map((key) => [
          key,
          tables[key].map((row) =>
            Object.fromEntries(words.en.columns[key].map((column, at) => [column, row[at]])),
          ),
        ]),
      ),
    );
    const link = (file: string, type: string, content: string, name: string) =>
      h(
        "li",
        {},
        h(
          "a",
          { download: file, href: `data:${type};charset=utf-8;base64,${base64(content)}` },
          text(name),
        ),
      );
    return [
      p(say.about),
      h(
        "ul",
        {},
        ...keys.map((key) =>
          link(`${key}.csv`, "text/csv", csv(key), `${say.names[key]} (${say.csv})`),
        ),
        link("report.json", "application/json", json, say.json),
      ),
    ].join("");
  },
};
