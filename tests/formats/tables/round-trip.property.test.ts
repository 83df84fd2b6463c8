import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  type Column,
  columnsOf,
  entityFrom,
  headColumns,
  namesOf,
  readCsv,
  readValue,
  valueAt,
  writeCsv,
  writeValue,
} from "../../../src/formats/tables/index.js";
import { partNames, parts } from "../../../src/plan/kinds.js";
import type { Plan } from "../../../src/plan/plan.js";
import { planArbitrary } from "../../../src/testing/index.js";

const languages = ["sv", "en"] as const;

const throughCsv = (rows: readonly (readonly Cell[])[], language: "sv" | "en") => [
  ...readCsv({
    name: "a.csv",
    bytes: new TextEncoder().encode(writeCsv(rows, { language })),
  }).rows,
];

const readAll = (columns: readonly Column[], row: readonly Cell[], plan: Plan) => {
  const names = namesOf(plan);
  return entityFrom(
    columns.map((column, at) => {
      const read = readValue(column, row[at] ?? null, names);
      if (!("value" in read)) throw new Error(`${column.field}: ${JSON.stringify(read)}`);
      return [column, read.value] as const;
    }),
  );
};

/** Entities as rows below their headings, to CSV and back. */
const thereAndBack = (
  columns: readonly Column[],
  entities: readonly object[],
  plan: Plan,
  language: "sv" | "en",
) => {
  const names = namesOf(plan);
  const rows = entities.map((entity) =>
    columns.map((column) => writeValue(column, valueAt(entity, column), names, language)),
  );
  const headings = columns.map(({ heading }) => heading[language]);
  const [, ...read] = throughCsv([headings, ...rows], language);
  return {
    rows,
    cells: rows.map((row) => readAll(columns, row, plan)),
    csv: read.map((row) => readAll(columns, row, plan)),
  };
};

const headOf = (plan: Plan): object =>
  Object.fromEntries(
    Object.entries(plan).filter(([name]) => !(partNames as readonly string[]).includes(name)),
  );

describe("what is written in cells is read back the same", () => {
  it.each(languages)("from every entity of a plan, in cells and through CSV, in %s", (language) => {
    fc.assert(
      fc.property(planArbitrary({ untold: 0.4, dangling: true, circles: true }), (plan) => {
        for (const part of partNames) {
          const entities = plan[part] ?? [];
          const { cells, csv } = thereAndBack(columnsOf(parts[part]), entities, plan, language);
          expect(cells).toEqual(entities);
          expect(csv).toEqual(entities);
        }
        const heads = [headOf(plan)];
        const { cells, csv } = thereAndBack(headColumns(), heads, plan, language);
        expect(cells).toEqual(heads);
        expect(csv).toEqual(heads);
      }),
      { numRuns: 40 },
    );
  });
});
