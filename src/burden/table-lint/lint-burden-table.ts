import type { Fault } from "../../plan/fault.js";
import { fileFaults } from "../../plan/file-faults.js";
import type { Words } from "../../sources/words.js";
import { decimalsOf, howRounded, type Rounding, type RoundingContext } from "../how-rounded.js";
import { type Between, plus, printed } from "./between.js";
import {
  type BurdenTable,
  burdenTableSchema,
  type TableColumn,
  type TableLine,
} from "./burden-table.js";
import type { TableCheck } from "./table-check.js";
import { tableMessage } from "./table-message.js";
import { type Get, type Relation, relations } from "./table-relations.js";

/** A printed figure that no rounding we know explains, in words. */
export interface TableFinding extends TableCheck {
  readonly message: Words;
}

export type TableLint =
  | {
      readonly ok: true;
      /** All that could be held against something, with the rounding that gives it. */
      readonly checks: readonly TableCheck[];
      /** Those of them that no rounding gives. */
      readonly findings: readonly TableFinding[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

const mildest: readonly Rounding[] = [
  ...(["exact", "displayed", "sumOfRoundedRows", "onlyAverage"] as const),
  ...(["truncated", "inputsShown", "inconsistent"] as const),
];

/** Figures of a line: as printed where they are, else as they follow; or the other way about. */
const getter = (
  line: TableLine,
  hoursPerDay: number | undefined,
  prefers: "printed" | "follows",
) => {
  const get: Get = (column) => {
    const own = line[column];
    const stated = own === undefined ? undefined : printed(own);
    if (stated && prefers === "printed") return stated;
    for (const relation of relations) {
      const found = relation.column === column ? relation.compute(get, hoursPerDay) : undefined;
      if (found) return found;
    }
    return stated;
  };
  return get;
};

type Line = Pick<TableCheck, "row" | "total" | "name">;

const checkOf = (
  where: Line,
  column: TableColumn,
  stated: number,
  from: TableCheck["from"],
  ways: readonly (readonly [Between | undefined, RoundingContext])[],
): TableCheck | undefined => {
  let best: TableCheck | undefined;
  for (const [found, context] of ways) {
    if (!found) continue;
    const { value, least, most } = found;
    const isRounded = least !== most;
    const rounding = howRounded(value, stated, {
      ...context,
      ...(isRounded && { between: [least, most] as const }),
    });
    const tried: readonly Rounding[] = [
      ...(["exact", "displayed"] as const),
      ...(context.rows ? ["sumOfRoundedRows" as const] : []),
      ...(context.average ? ["onlyAverage" as const] : []),
      "truncated",
      ...(isRounded ? ["inputsShown" as const] : []),
    ];
    const check = { ...where, column, stated, computed: value, from, rounding, tried };
    if (!best || mildest.indexOf(rounding) < mildest.indexOf(best.rounding)) best = check;
  }
  return best;
};

const withAverage = (check: TableCheck, line: TableLine, { average }: Relation, get: Get) => {
  const each = average && line[average.each];
  const count = average && get(average.count)?.value;
  if (!average || each === undefined || !count) return check;
  const computed = check.stated / (count * average.factor);
  return { ...check, average: { column: average.each, stated: each, computed } };
};

/** Holds one line against itself. */
const lineChecks = (
  line: TableLine,
  where: Line,
  hoursPerDay: number | undefined,
  digitsOf: (column: TableColumn) => number | undefined,
): readonly TableCheck[] => {
  const gets = [getter(line, hoursPerDay, "follows"), getter(line, hoursPerDay, "printed")];
  return relations.flatMap((relation) => {
    const { column, formula, compute, average } = relation;
    const stated = line[column];
    if (stated === undefined) return [];
    const digits = digitsOf(column);
    const own = average && line[average.each];
    // Four times a year are four; 4.7 are an average.
    const isAlone = line[column === "cost" ? "externalEach" : "nonResponses"] === undefined;
    const mayBeAverage =
      isAlone && own !== undefined && (column !== "responses" || decimalsOf(own) > 0);
    const ways = gets.map((get) => {
      const each = own ?? Number.NaN;
      const count = average && get(average.count)?.value;
      return [
        compute(get, hoursPerDay),
        {
          ...(digits !== undefined && { digits }),
          ...(average && mayBeAverage && count && { average: { ...average, count, each } }),
        },
      ] as const;
    });
    const check = checkOf(where, column, stated, formula, ways);
    if (!check) return [];
    return [isAlone ? withAverage(check, line, relation, gets[1] as Get) : check];
  });
};

const summed = ["responses", "hours", "personDays", "cost", "yearlyCost"] as const;

/** Holds a total against its rows. A column that some row lacks has no sum to hold it against. */
const totalChecks = (
  total: TableLine,
  where: Line,
  rows: readonly TableLine[],
  hoursPerDay: number | undefined,
): readonly TableCheck[] => {
  const sums = summed.flatMap((column) => {
    const stated = total[column];
    if (stated === undefined) return [];
    const ways = (["follows", "printed"] as const).map((prefers) => {
      const own = rows.map((row) => getter(row, hoursPerDay, prefers)(column));
      const known = own.filter((one) => one !== undefined);
      const [first, ...others] = known.length === rows.length ? known : [];
      const sum = first && others.reduce(plus, first);
      return [sum, { rows: known.map(({ value }) => value) }] as const;
    });
    return checkOf(where, column, stated, "rows", ways) ?? [];
  });
  const { respondents: stated } = total;
  const counts = rows.flatMap(({ respondents }) => respondents ?? []);
  if (stated === undefined || counts.length === 0 || counts.length < rows.length) return sums;
  // Who answers in several rows is one: the number lies between the largest row and their sum.
  const largest = counts.reduce((most, one) => Math.max(most, one), 0);
  const all = counts.reduce((sum, one) => sum + one, 0);
  const isPossible = largest <= stated && stated <= all;
  const check: TableCheck = {
    ...where,
    column: "respondents",
    stated,
    computed: stated < largest ? largest : Math.min(stated, all),
    from: "rows",
    rounding: isPossible ? "exact" : "inconsistent",
    tried: ["exact"],
  };
  return [check, ...sums];
};

/**
 * Does a table of burden agree with itself? Holds each printed figure against the others: answers against those who answer,
 * hours against answers, cost against hours and wage, averages against totals, totals against rows. A figure that rounding
 * explains (see `howRounded`) is none to speak of; one that nothing explains is a finding, with what it should be. What a
 * table does not print is not checked. The input may be anything: what is not a table comes back as faults.
 *
 * @example
 * const lint = lintBurdenTable({ rows: [{ responses: 13_639, minutesEach: 64, hours: 21_234 }] });
 * lint.ok && lint.findings[0]?.message.en;
 * // "Row 1: hours is 21234, but responses × minutesEach gives 14548.27; or minutesEach should be 93.41, not 64. No rounding explains it."
 */
export const lintBurdenTable = (input: unknown): TableLint => {
  const faults = fileFaults(burdenTableSchema(), input);
  if (faults.length > 0) return { ok: false, faults, count: faults.length };
  const { rows, totals = [], hoursPerDay } = input as BurdenTable;
  const mostDigits = new Map<TableColumn, number>();
  for (const { column } of relations) {
    const shown = rows.flatMap((row) => row[column] ?? []).map(decimalsOf);
    if (shown.length > 0)
      mostDigits.set(
        column,
        shown.reduce((a, b) => Math.max(a, b), 0),
      );
  }
  const named = (name: string | undefined) => (name === undefined ? {} : { name });
  const checks = [
    ...rows.flatMap((line, row) =>
      lineChecks(line, { row, ...named(line.name) }, hoursPerDay, (column) =>
        mostDigits.get(column),
      ),
    ),
    ...totals.flatMap((line, total) => {
      const where = { total, ...named(line.name) };
      const own = rows.filter(
        ({ kind = "reporting" }) => line.kind === undefined || kind === line.kind,
      );
      return [
        ...totalChecks(line, where, own, hoursPerDay),
        ...lineChecks(line, where, hoursPerDay, () => undefined),
      ];
    }),
  ];
  const findings = checks
    .filter(({ rounding }) => rounding === "inconsistent")
    .map((check) => ({ ...check, message: tableMessage(check) }));
  return { ok: true, checks, findings };
};
