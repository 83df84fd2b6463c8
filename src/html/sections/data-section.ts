import { writeCsv } from "../../formats/tables/csv/write-csv.js";
import { formatNumber } from "../../report/format-number.js";
import { dataColumns, dataTables, rowCounts, type TableName, tableNames } from "../data-tables.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    about:
      "De rader som sidan visar, att räkna vidare på, i samma kolumner. Av långa listor ligger här också rader som sidan bara räknar. Allt ligger i filen själv; inget hämtas.",
    csv: "CSV, för ett kalkylblad",
    first: (listed: string, all: string) => `, de första ${listed} raderna av ${all}`,
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
      "The rows that the page shows, to go on counting with, in the same columns. Of long lists there are rows here too that the page only counts. All of it lies in the file itself; nothing is fetched.",
    csv: "CSV, for a spreadsheet",
    first: (listed: string, all: string) => `, the first ${listed} rows of ${all}`,
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

/** Few enough to be arguments of one call. */
const atATime = 8192;

const base64 = (content: string): string => {
  const bytes = new TextEncoder().encode(content);
  let binary = "";
  for (let at = 0; at < bytes.length; at += atATime) {
    binary += String.fromCharCode(...bytes.subarray(at, at + atATime));
  }
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
    const counts = rowCounts(context);
    const number = (value: number) => formatNumber(value, language);
    const nameOf = (key: TableName): string => {
      const listed = tables[key].length;
      const part = listed < counts[key] ? say.first(number(listed), number(counts[key])) : "";
      return `${say.names[key]} (${say.csv}${part})`;
    };
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
    const link = (file: string, type: string, content: string, name: string, id?: string) =>
      h(
        "li",
        { id },
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
          link(`${key}.csv`, "text/csv", csv(key), nameOf(key), `data-${key}`),
        ),
        link("report.json", "application/json", json, say.json),
      ),
    ].join("");
  },
};
