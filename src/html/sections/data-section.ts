import { hours } from "../../burden/hours.js";
import { messageOf } from "../../report/message.js";
import type { HtmlContext } from "../context.js";
import { goalStates } from "../goal-states.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    about:
      "Samma uppgifter som på sidan, att räkna vidare på. De ligger i filen själv; inget hämtas.",
    csv: "CSV, för ett kalkylblad",
    json: "JSON",
    goals: "Målen",
    demands: "Kraven",
    findings: "Fynden",
    columns: {
      goals: ["id", "mål", "bedömning", "period"],
      demands: [
        "id",
        "krav",
        "lägst timmar",
        "troligast timmar",
        "högst timmar",
        "något är inte sagt",
      ],
      findings: ["regel", "tyngd", "id", "fynd", "källor"],
    },
    yes: "ja",
    no: "nej",
  },
  en: {
    about:
      "The same facts as on the page, to go on counting with. They lie in the file itself; nothing is fetched.",
    csv: "CSV, for a spreadsheet",
    json: "JSON",
    goals: "The goals",
    demands: "The demands",
    findings: "The findings",
    columns: {
      goals: ["id", "goal", "judgement", "period"],
      demands: ["id", "demand", "low hours", "likely hours", "high hours", "something is not told"],
      findings: ["rule", "weight", "id", "finding", "sources"],
    },
    yes: "yes",
    no: "no",
  },
} as const;

type Row = readonly (string | number)[];

const base64 = (words: string): string => {
  let binary = "";
  for (const byte of new TextEncoder().encode(words)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** A cell that no spreadsheet takes for a formula or for two cells. */
const cell = (value: string | number, language: "sv" | "en"): string => {
  if (typeof value === "number") {
    return language === "sv" ? String(value).replace(".", ",") : String(value);
  }
  const plain = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const tablesOf = (context: HtmlContext) => {
  const { language, burden, report, rules, q, name } = context;
  const say = words[language];
  const goals = goalStates(context).map(
    ({ goal, state, latest }): Row => [
      goal.id,
      name(goal.id),
      state,
      latest?.occasion.period ?? "",
    ],
  );
  const demands = burden.lines.map(({ id, minutes, missing }): Row => {
    const { low, likely, high } = hours({ minutes });
    return [id, name(id), low, likely, high, missing.length > 0 ? say.yes : say.no];
  });
  const findings = report.findings.map(
    (finding): Row => [
      finding.rule,
      finding.severity,
      finding.entity,
      messageOf(finding, rules.get(finding.rule), q, language),
      finding.sources.map(({ citation }) => citation).join("; "),
    ],
  );
  return { goals, demands, findings };
};

/** The facts of the page as files inside it: tables for a spreadsheet, and all of them as JSON. */
export const dataSection: HtmlSection = {
  id: "data",
  title: { sv: "Uppgifterna", en: "The data" },
  build: (context): Markup => {
    const { language } = context;
    const say = words[language];
    const tables = tablesOf(context);
    const keys = ["goals", "demands", "findings"] as const;
    const csv = (key: (typeof keys)[number]) =>
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
        ...keys.map((key) => link(`${key}.csv`, "text/csv", csv(key), `${say[key]} (${say.csv})`)),
        link("report.json", "application/json", json, say.json),
      ),
    ].join("");
  },
};
