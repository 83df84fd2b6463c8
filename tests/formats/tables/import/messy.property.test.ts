import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/formats/tables/cell.js";
import { importTables } from "../../../../src/formats/tables/import/import-tables.js";
import type { Sheet } from "../../../../src/formats/tables/sheet.js";
import type { Plan } from "../../../../src/plan/plan.js";
import { desk } from "./messy.js";

type Row = readonly Cell[];
type Table = (typeof desk)[number];

const organisation = "Sjöby";
const clean = importTables(
  desk.map(({ sheet }) => sheet),
  { organisation },
);

/** Headings over several columns go with their columns. */
const blocksOf = (headings: readonly Row[], width: number): readonly (readonly number[])[] => {
  const [upper = [], lower] = headings;
  const blocks: number[][] = [];
  for (let at = 0; at < width; at++) {
    const goesOn = lower !== undefined && !upper[at] && lower[at];
    const last = blocks.at(-1);
    if (goesOn && last) last.push(at);
    else blocks.push([at]);
  }
  return blocks;
};

/** Order of columns is mixed where no text stands alone in the first column, as that of a chapter does. */
const mixed = ({ sheet, row, count }: Table, order: readonly number[]): readonly Row[] => {
  const rows = [...sheet.rows];
  const width = Math.max(...rows.map(({ length }) => length));
  const blocks = blocksOf(rows.slice(row - count, row), width);
  const columns = [...blocks.keys()]
    .sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b)
    .flatMap((block) => blocks[block] ?? []);
  return rows.map((cells, at) =>
    at < row - count ? cells : columns.map((column) => cells[column] ?? null),
  );
};

const spaces = fc.constantFrom("", " ", "\u00a0", " \u202f", "  ");
const titles = fc.constantFrom<Row>(
  ["Fastställd av ledningen"],
  [null, null, "Sjöby kommun", null, "2025-11-24"],
  [],
  ["Sida 1 av 3", null, null, null],
);

const mess = (table: Table): fc.Arbitrary<Sheet> =>
  fc
    .record({
      order: fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }),
      above: fc.array(titles, { maxLength: 4 }),
      empty: fc.array(fc.nat(20), { maxLength: 4 }),
      again: fc.array(fc.nat(20), { maxLength: 2 }),
      hasSum: fc.boolean(),
      before: spaces,
      after: spaces,
      wider: fc.nat(3),
    })
    .map(({ order, above, empty, again, hasSum, before, after, wider }) => {
      const rows = mixed(table, order);
      const headings = rows.slice(table.row - table.count, table.row);
      const data = rows
        .slice(table.row)
        .flatMap((row, at): readonly Row[] => [
          ...(empty.includes(at) ? [[], [null, "", " "]] : []),
          ...(again.includes(at) ? headings : []),
          row,
        ]);
      const sum: readonly Row[] = hasSum ? [[], ["Summa", null, null, 12, "1 200"]] : [];
      return {
        ...table.sheet,
        rows: [...above, ...rows.slice(0, table.row), ...data, ...sum].map((row) => [
          ...row.map((cell) =>
            typeof cell === "string" && cell !== "" ? `${before}${cell}${after}` : cell,
          ),
          ...Array.from<null>({ length: wider }).fill(null),
        ]),
      };
    });

/** Every value of a plan, with where it stands. */
const leavesOf = (plan: Plan | undefined): ReadonlySet<string> => {
  const leaves = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) walk(one, `${path}[]`);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`);
    } else leaves.add(`${path}=${JSON.stringify(value)}`);
  };
  for (const [part, value] of Object.entries(plan ?? {})) {
    if (!Array.isArray(value)) walk(value, part);
    else for (const entity of value as { id: string }[]) walk(entity, `${part} ${entity.id}`);
  }
  return leaves;
};

describe("three lists from desks", () => {
  it("are read without a fault", () => {
    expect(clean.faults).toEqual([]);
    expect(clean.unmatched).toEqual([]);
    expect(clean.plan?.delegations).toHaveLength(4);
    expect(clean.plan?.observations).toHaveLength(8);
    expect(clean.plan?.obligations).toHaveLength(3);
  });

  it("make the same plan however messy the tables are", () => {
    fc.assert(
      fc.property(fc.tuple(...desk.map(mess)), (sheets) => {
        const { plan, faults, unmatched } = importTables(sheets, { organisation });
        expect({ faults, unmatched }).toEqual({ faults: [], unmatched: [] });
        expect(plan).toEqual(clean.plan);
      }),
      { numRuns: 150 },
    );
  });

  it("make nothing of what does not stand in them: with a cell emptied, the plan says no more", () => {
    const cells = desk.flatMap(({ sheet, row }, table) =>
      [...sheet.rows].flatMap((cells, at) =>
        at < row
          ? []
          : cells.flatMap((cell, column) => (cell === null ? [] : [{ table, at, column }])),
      ),
    );
    const all = leavesOf(clean.plan);
    fc.assert(
      fc.property(fc.constantFrom(...cells), (gone) => {
        const sheets = desk.map(({ sheet }, table) => ({
          ...sheet,
          rows: [...sheet.rows].map((row, at) =>
            table === gone.table && at === gone.at
              ? row.map((cell, column) => (column === gone.column ? null : cell))
              : row,
          ),
        }));
        const { plan } = importTables(sheets, { organisation });
        const more = [...leavesOf(plan)].filter((leaf) => !all.has(leaf));
        // A row without its number or name gets an id of its own from what is left; its values are still those of its cells.
        const isNamed = gone.column > 1;
        if (isNamed) expect(more).toEqual([]);
      }),
      { numRuns: cells.length },
    );
  });

  it("hold every number and every free text of the plan in a cell", () => {
    const texts = new Set<string>([organisation]);
    for (const { sheet } of desk) {
      for (const row of sheet.rows) {
        for (const cell of row) if (cell !== null) texts.add(String(cell));
      }
    }
    const numbers = new Set(
      [...texts]
        .flatMap((text) => text.match(/\d+(?:[.,]\d+)?/gu) ?? [])
        .map((text) => Number(text.replace(",", "."))),
    );
    const free = new Set(["sv", "number", "note", "unitOfMeasure", "reference"]);
    const walk = (value: unknown, name: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, name);
      else if (typeof value === "object" && value !== null) {
        for (const [inner, one] of Object.entries(value)) walk(one, inner);
      } else if (typeof value === "number") {
        // Hours are kept as minutes.
        const isHours = name === "minutes" && numbers.has(value / 60);
        expect(numbers.has(value) || isHours || name === "format").toBe(true);
      } else if (free.has(name) && typeof value === "string") {
        const isIn = [...texts].some((text) => text === value || text.endsWith(`: ${value}`));
        expect([value, isIn]).toEqual([value, true]);
      }
    };
    walk(clean.plan, "");
  });
});
