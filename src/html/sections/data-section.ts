import { writeCsv } from "../../formats/tables/csv/write-csv.js";
import { dataColumns, dataTables, type TableName, tableNames } from "../data-tables.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

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
      findings: ["regel", "tyngd", "id", "fynd", "cell", "källor"],
    },
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
      findings: ["rule", "weight", "id", "finding", "cell", "sources"],
    },
  },
} as const;

const base64 = (content: string): string => {
  let binary = "";
  for (const byte of new TextEncoder().encode(content)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The facts of the page as files inside it: tables for a spreadsheet, and all of them as JSON. */
export const dataSection: HtmlSection = {
  id: "data",
  title: { sv: "Uppgifterna", en: "The data" },
  build: (context): Markup => {
    const { language } = context;
    const say = words[language];
    const tables = dataTables(context);
    const csv = (key: TableName) => writeCsv([say.columns[key], ...tables[key]], { language });
    const json = JSON.stringify(
      Object.fromEntries(
        tableNames.map((key) => [
          key,
          tables[key].map((row) =>
            Object.fromEntries(dataColumns[key].map((column, at) => [column, row[at]])),
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
        ...tableNames.map((key) =>
          link(`${key}.csv`, "text/csv", csv(key), `${say.names[key]} (${say.csv})`),
        ),
        link("report.json", "application/json", json, say.json),
      ),
    ].join("");
  },
};
