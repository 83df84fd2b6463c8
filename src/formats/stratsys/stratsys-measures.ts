import type { Id } from "../../plan/id.js";
import { nameOf } from "../../plan/name-of.js";
import type { Plan } from "../../plan/plan.js";
import { query } from "../../plan/query.js";
import { figuresOf } from "./figures.js";
import { plainNumber } from "./plain-number.js";
import type { StratsysFile } from "./stratsys-file.js";
import type { StratsysFigure, StratsysOptions } from "./stratsys-options.js";
import { type NamedFigure, writeRows } from "./write-rows.js";

/** The columns of the file, in the order in which Stratsys' manual tells what they hold. */
export const stratsysColumns = ["unit", "date", "measure", "value"] as const;
export type StratsysColumn = (typeof stratsysColumns)[number];

export interface StratsysMeasuresOptions extends StratsysOptions {
  /** Which figure: one file is read into one measure column, which is chosen in Stratsys. Absent: the outcome. */
  readonly figure?: StratsysFigure | undefined;
  /** The order of the columns: all four, once each. Absent: unit, date, measure, value. */
  readonly order?: readonly StratsysColumn[] | undefined;
  /** Begin with a row of headings? Absent: yes. */
  readonly heading?: boolean | undefined;
}

const headings = {
  sv: { unit: "Enhet", date: "Datum", measure: "Mått", value: "Värde" },
  en: { unit: "Unit", date: "Date", measure: "Measure", value: "Value" },
} as const;

/**
 * How do our figures get into Stratsys by hand? A text file with tabs for its import of measure data: the unit's and the
 * measure's name, spelled as in the plan and so to be spelled alike in Stratsys, the last day of the period, and the
 * value with decimal comma. What has no value is left out and listed, never written as zero.
 *
 * Stratsys' manual (https://www.stratsys.com/sv/stratsys-manual/importera-m%C3%A5ttdata, read in part 2026-11-22) says what the columns hold. It does not
 * say in which order, whether there is a row of headings, or how letters are encoded: hold the file against the sample
 * that Stratsys gives, and set `order` and `heading`. A heading that is not expected is seen at once, a first row taken
 * for a heading is not, so there is one unless told otherwise.
 *
 * Gives faults in place of a file when a name would break a row, or two figures would stand in one: an interim report and
 * a second tertial end on the same day. Throws a `RangeError` for options that cannot be.
 *
 * @example
 * ```ts
 * import { stratsysMeasures } from "styrkedja/formats/stratsys";
 *
 * const file = stratsysMeasures(plan, { units: ["unit:library"], language: "sv" });
 * file.ok && file.text.startsWith("Enhet\tDatum\tMått\tVärde\r\n"); // true
 * ```
 */
export const stratsysMeasures = (plan: Plan, options: StratsysMeasuresOptions): StratsysFile => {
  const { figure = "outcome", order = stratsysColumns, heading = true, language } = options;
  if ([...order].sort().join() !== [...stratsysColumns].sort().join()) {
    throw new RangeError(`order is not ${stratsysColumns.join(", ")} once each: ${order.join()}`);
  }
  const q = query(plan);
  const { figures, leftOut } = figuresOf(plan, options, [figure]);
  const nameIn = (id: Id<"unit" | "indicator">): string | undefined => {
    const entity = q.get(id);
    const name = entity && nameOf(entity, language);
    return name === id || name?.trim() === "" ? undefined : name;
  };
  const named = figures.flatMap((one): NamedFigure[] => {
    const [unit, measure] = [nameIn(one.unit), nameIn(one.indicator.id)];
    if (unit === undefined) leftOut.add(one.unit, "noName");
    if (measure === undefined) leftOut.add(one.indicator.id, "noName");
    if (unit === undefined || measure === undefined) return [];
    return [{ figure: one, unit, measure, column: "" }];
  });
  const { decimals, decimalMark: mark = "," } = options;
  return writeRows(named, {
    separator: "\t",
    leftOut,
    write: (all) => [
      ...(heading ? [order.map((column) => headings[language][column])] : []),
      ...all.map(({ unit, measure, figure: { day, value } }) => {
        const cells = { unit, date: day, measure, value: plainNumber(value, { mark, decimals }) };
        return order.map((column) => cells[column]);
      }),
    ],
  });
};
