import type { Burden } from "../burden/burden.js";
import type { Report } from "../check/report.js";
import type { Plan } from "../plan/plan.js";
import { leadSentences } from "../report/lead-sentences.js";
import { contextOf, type PageFactsOptions } from "./context-of.js";
import {
  type DataCell,
  dataColumns,
  dataTables,
  type TableName,
  tableNames,
} from "./data-tables.js";

/** What the page shows, as data. */
export interface PageFacts {
  readonly organisation: string;
  readonly asOf: string;
  readonly year: number;
  /** SHA-256 of the plan. */
  readonly hash: string;
  /** The whole in three sentences. */
  readonly lead: readonly string[];
  readonly counts: Report["counts"];
  /** The sums of what is asked for. */
  readonly burden: Pick<
    Burden,
    "span" | "currency" | "parameters" | "demands" | "beside" | "invested" | "byOrigin" | "byMonth"
  >;
  /** The rows that the page shows; `null` is not told. */
  readonly tables: Readonly<
    Record<TableName, readonly Readonly<Record<string, DataCell | undefined>>[]>
  >;
}

/**
 * What does the page say, as data to go on counting with? The same rows that `htmlReport` shows, small figures of women and men
 * kept back as there, with the sums and counts. What is not told is `null`.
 *
 * @example
 * ```ts
 * import { pageFacts } from "styrkedja/html";
 *
 * const facts = pageFacts(plan, { language: "sv", asOf: "2026-11-01", year: 2026, hoursPerYear: 1700 });
 * facts.tables.goals.length; // 21
 * ```
 */
export const pageFacts = (plan: Plan, options: PageFactsOptions): PageFacts => {
  const context = contextOf(plan, options);
  const { language, asOf, report, burden, hash } = context;
  const { span, currency, parameters, demands, beside, invested, byOrigin, byMonth } = burden;
  const tables = dataTables(context);
  const rowsOf = (name: TableName) =>
    tables[name].map((row) =>
      Object.fromEntries(dataColumns[name].map((column, at) => [column, row[at]])),
    );
  return {
    organisation: plan.organisation.id,
    asOf,
    year: options.year,
    hash,
    lead: leadSentences(context, language),
    counts: report.counts,
    burden: { span, currency, parameters, demands, beside, invested, byOrigin, byMonth },
    tables: Object.fromEntries(
      tableNames.map((name) => [name, rowsOf(name)]),
    ) as unknown as PageFacts["tables"],
  };
};
