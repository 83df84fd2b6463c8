import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import { query } from "../../plan/query.js";
import { figuresOf } from "./figures.js";
import { plainNumber } from "./plain-number.js";
import { breaksRow } from "./row-faults.js";
import type { StratsysFile } from "./stratsys-file.js";
import { type StratsysFigure, type StratsysOptions, stratsysFigures } from "./stratsys-options.js";
import { type NamedFigure, writeRows } from "./write-rows.js";

export interface StratsysSourceSystemOptions extends StratsysOptions {
  /** The external code of the measure column that each figure goes to: `{ outcome: "UTF", women: "UTF-K" }`. Others are not written. */
  readonly codes: Readonly<Partial<Record<StratsysFigure, string>>>;
  /** A row for each value, or a row for each unit, measure and day with a column for each code. Absent: rows. */
  readonly layout?: "rows" | "columns" | undefined;
  /** Absent: a semicolon. */
  readonly separator?: ";" | "\t" | undefined;
  /** Begin with a row of headings? Absent: no; in columns always, for there the codes stand. */
  readonly heading?: boolean | undefined;
}

const headings = {
  sv: { date: "Datum", unit: "Enhet", measure: "Mått", column: "Måttkolumn", value: "Värde" },
  en: { date: "Date", unit: "Unit", measure: "Measure", column: "Measure column", value: "Value" },
} as const;

/**
 * How do our figures get into Stratsys by themselves? A file for a source system (*källsystem*): the last day of the
 * period, the external codes of unit, measure and measure column, and the value. Units and indicators are known by
 * `externalIds.stratsys`; those without one are left out and listed, and so is what has no value.
 *
 * Stratsys' manual (https://www.stratsys.com/sv/stratsys-manual/nyckeltalsintegration, read in part 2026-11-22) tells these five in this order, and that there is
 * a variant row by row and one column by column. What stands between them, and how the columns are laid out, is our
 * reading: agree on it with Stratsys before the file is sent. In columns a value that is missing leaves its cell empty.
 *
 * Gives faults in place of a file as {@link stratsysMeasures} does. Throws a `RangeError` for options that cannot be.
 *
 * @example
 * ```ts
 * import { stratsysSourceSystem } from "styrkedja/formats/stratsys";
 *
 * const coded = {
 *   format: 1,
 *   organisation: { id: "organisation:exempel" },
 *   units: [{ id: "unit:school", externalIds: { stratsys: "0180" } }],
 *   indicators: [{ id: "indicator:a", unit: "unit:school", externalIds: { stratsys: "N1" } }],
 *   observations: [{ id: "observation:a", indicator: "indicator:a", period: "2026-T2", value: 81.5 }],
 * };
 * const file = stratsysSourceSystem(coded, { codes: { outcome: "UTF" }, language: "sv" });
 * file.ok && file.text; // "2026-08-31;0180;N1;UTF;81,5\r\n"
 * ```
 */
export const stratsysSourceSystem = (
  plan: Plan,
  options: StratsysSourceSystemOptions,
): StratsysFile => {
  const { codes, layout = "rows", separator = ";", heading = false, language } = options;
  const kinds = stratsysFigures.filter((figure) => codes[figure] !== undefined);
  const columns = kinds.map((figure) => codes[figure] as string);
  if (kinds.length === 0 || columns.some((code) => code.trim() === "")) {
    throw new RangeError("codes holds no code of a measure column, or an empty one");
  }
  if (new Set(columns).size < columns.length) {
    throw new RangeError(`codes holds one measure column twice: ${columns.join()}`);
  }
  const q = query(plan);
  const { figures, leftOut } = figuresOf(plan, options, kinds);
  const codeOf = (id: Id<"unit" | "indicator">): string | undefined =>
    q.get(id)?.externalIds?.["stratsys"]?.trim() || undefined;
  const named = figures.flatMap((one): NamedFigure[] => {
    const [unit, measure] = [codeOf(one.unit), codeOf(one.indicator.id)];
    if (unit === undefined) leftOut.add(one.unit, "noCode");
    if (measure === undefined) leftOut.add(one.indicator.id, "noCode");
    if (unit === undefined || measure === undefined) return [];
    return [{ figure: one, unit, measure, column: codes[one.figure] as string }];
  });
  const { decimals, decimalMark: mark = "," } = options;
  const written = ({ figure: { value } }: NamedFigure) => plainNumber(value, { mark, decimals });
  const say = headings[language];
  const byRow = (all: readonly NamedFigure[]) => [
    ...(heading ? [[say.date, say.unit, say.measure, say.column, say.value]] : []),
    ...all.map((one) => [one.figure.day, one.unit, one.measure, one.column, written(one)]),
  ];
  const byColumn = (all: readonly NamedFigure[]) => {
    const rows = new Map<
      string,
      { readonly start: string[]; readonly values: Map<string, string> }
    >();
    for (const one of all) {
      const start = [one.figure.day, one.unit, one.measure];
      const at = [one.unit, one.measure, one.figure.day].join("\t");
      const row = rows.get(at) ?? { start, values: new Map() };
      row.values.set(one.column, written(one));
      rows.set(at, row);
    }
    const inOrder = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      [say.date, say.unit, say.measure, ...columns],
      ...inOrder.map(([, { start, values }]) => [
        ...start,
        ...columns.map((code) => values.get(code) ?? ""),
      ]),
    ];
  };
  return writeRows(named, {
    separator,
    leftOut,
    faults: columns.flatMap((code) => breaksRow(code, code, separator) ?? []),
    write: layout === "rows" ? byRow : byColumn,
  });
};
