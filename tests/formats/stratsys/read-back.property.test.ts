import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stratsysMeasures, stratsysSourceSystem } from "../../../src/formats/stratsys/index.js";
import type { Plan } from "../../../src/plan/plan.js";

/** Periods and their last days, by hand. */
const periods = [
  ["2024", "2024-12-31"],
  ["2024-02", "2024-02-29"],
  ["2025-02", "2025-02-28"],
  ["2026-Q1", "2026-03-31"],
  ["2026-Q3", "2026-09-30"],
  ["2026-T1", "2026-04-30"],
  ["2027-T2", "2027-08-31"],
  ["2028-H1", "2028-06-30"],
  ["2026-W53", "2027-01-03"],
  ["2029-01/2029-08", "2029-08-31"],
  ["2030-05-17", "2030-05-17"],
] as const;

const value = fc.oneof(
  fc.constantFrom(0, -0.5, 0.1, 12.345, -1234.5, 1e-7, 1e21, 123_456_789.125),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
);
/** Names that are no harm to a row, and names that are. */
const kind = fc.constantFrom(
  "Skolan",
  " Skolan med blanksteg ",
  '"Citerad"; och, mer',
  "=1+1",
  "å ä ö é 👩‍👩‍👧‍👦",
  "0180",
  "x".repeat(300),
);
const breaking = fc.constantFrom(
  "a\tb",
  "a\nb",
  "a\r\nb",
  "a\u0000b",
  "a\u2028b",
  "a\ud800b",
  "a\u0085b",
);

interface Row {
  readonly unit: number;
  readonly measure: number;
  readonly period: number;
  readonly value: number | null;
}
const rowsArbitrary = fc.uniqueArray(
  fc.record({
    unit: fc.integer({ min: 0, max: 2 }),
    measure: fc.integer({ min: 0, max: 2 }),
    period: fc.integer({ min: 0, max: periods.length - 1 }),
    value: fc.option(value, { nil: null, freq: 5 }),
  }),
  { selector: ({ unit, measure, period }) => `${unit} ${measure} ${period}`, maxLength: 20 },
);

const planOf = (rows: readonly Row[], name: (kind: string, at: number) => string): Plan => ({
  format: 1,
  organisation: { id: "organisation:a" },
  units: [0, 1, 2].map((at) => ({
    id: `unit:u${at}`,
    label: { sv: name("unit", at) },
    externalIds: { stratsys: `U${at}` },
  })),
  indicators: [0, 1, 2].map((at) => ({
    id: `indicator:i${at}`,
    label: { sv: name("measure", at) },
    externalIds: { stratsys: `M${at}` },
  })),
  observations: rows.map((row, at) => ({
    id: `observation:o${at}`,
    indicator: `indicator:i${row.measure}`,
    unit: `unit:u${row.unit}`,
    period: periods[row.period]?.[0] ?? "",
    value: row.value,
    ...(row.value === null && { missing: "dropout" as const }),
  })),
});

/** A reader that knows nothing of the writer: rows end with CR LF, cells with the separator, decimals have a comma. */
const read = (text: string, separator: string) => {
  expect(text === "" || text.endsWith("\r\n")).toBe(true);
  const lines = text.split("\r\n").slice(0, -1);
  return lines.map((line) => line.split(separator));
};
const numberIn = (cell: string | undefined = "") => {
  expect(cell).toMatch(/^-?\d+(,\d+)?$/);
  return Number(cell.replace(",", "."));
};
const sorted = <T>(list: readonly T[]) =>
  list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const dayOf = ({ period }: Row) => periods[period]?.[1];
const withValue = (rows: readonly Row[]) => rows.filter((row) => row.value !== null);

describe("a file for Stratsys, read by another", () => {
  it("holds the plan's outcomes: names, last day of the period, value, no more and no less", () => {
    const names = fc.tuple(...["unit", "measure"].flatMap(() => [kind, kind, kind]));
    fc.assert(
      fc.property(rowsArbitrary, names, fc.boolean(), (rows, all, heading) => {
        const name = (of: string, at: number) => `${all[at + (of === "unit" ? 0 : 3)]}${at}`;
        const file = stratsysMeasures(planOf(rows, name), { language: "sv", heading });
        if (!file.ok) throw new Error(JSON.stringify(file.faults));
        const found = read(file.text, "\t");
        if (heading) expect(found.shift()).toEqual(["Enhet", "Datum", "Mått", "Värde"]);
        expect(sorted(found.map(([u, d, m, v]) => [u, d, m, numberIn(v)]))).toEqual(
          sorted(
            withValue(rows).map((row) => [
              name("unit", row.unit),
              dayOf(row),
              name("measure", row.measure),
              row.value,
            ]),
          ),
        );
        const lost = file.leftOut.reduce((sum, { times }) => sum + times, 0);
        expect(lost).toBe(rows.length - withValue(rows).length);
      }),
    );
  });

  it("holds the same by codes, row by row and column by column", () => {
    const layouts = fc.constantFrom("rows" as const, "columns" as const);
    const separators = fc.constantFrom(";" as const, "\t" as const);
    fc.assert(
      fc.property(rowsArbitrary, layouts, separators, (rows, layout, separator) => {
        const plan = planOf(rows, (of, at) => `${of} ${at}`);
        const file = stratsysSourceSystem(plan, {
          language: "sv",
          codes: { outcome: "UTF" },
          layout,
          separator,
        });
        if (!file.ok) throw new Error(JSON.stringify(file.faults));
        const found = read(file.text, separator);
        if (layout === "columns") expect(found.shift()?.at(-1)).toBe("UTF");
        const cells = found.map((row) =>
          layout === "rows"
            ? [row[0], row[1], row[2], row[3], numberIn(row[4])]
            : [row[0], row[1], row[2], "UTF", numberIn(row[3])],
        );
        expect(sorted(cells)).toEqual(
          sorted(
            withValue(rows).map((row) => [
              dayOf(row),
              `U${row.unit}`,
              `M${row.measure}`,
              "UTF",
              row.value,
            ]),
          ),
        );
      }),
    );
  });

  it("is not made when a name or a code would be read as several cells or rows", () => {
    const row: Row = { unit: 0, measure: 0, period: 0, value: 1 };
    fc.assert(
      fc.property(breaking, fc.constantFrom("unit", "measure"), (text, of) => {
        const plan = planOf([row], (kindOf, at) => (kindOf === of && at === 0 ? text : `n${at}`));
        const file = stratsysMeasures(plan, { language: "sv" });
        expect(file.ok ? file.text : file.faults.map(({ code }) => code)).toEqual(["breaks-row"]);
        const coded = stratsysSourceSystem(
          {
            ...plan,
            units: plan.units?.map((one) => ({ ...one, externalIds: { stratsys: `U${text}` } })),
          } as Plan,
          { language: "sv", codes: { outcome: "UTF" } },
        );
        expect(coded.ok).toBe(false);
      }),
    );
  });
});
