/**
 * `npm run bench:roll-up` sums the minutes and the cost of every unit with all beneath it, beside what one might pick
 * instead: first the same sums, then the time.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import { table as arqueroTable, op } from "arquero";
import type { Plan } from "styrkedja";
import { giverNumber, measured, rollUp, type Weights, weigh } from "styrkedja/burden";
import { generate } from "../generate.js";
import { measured as options } from "../operations.js";
import { each, median, ratio, rounds } from "../rounds.js";
import { sizes } from "../sizes.js";
import { table } from "../table.js";

/** Likely minutes and cost in small units, by unit. */
type Sums = Map<string, readonly [minutes: number, cost: number]>;

/** What a giver has of a demand: what the peers are given, made beforehand. */
interface Row {
  readonly unit: string;
  readonly minutes: number;
  readonly cost: number;
}

const text = JSON.stringify(generate(sizes.M, 1));
const plan: Plan = JSON.parse(text);
const weights: Weights = weigh(plan, { ...options, lines: 0 });
const minutesOf = (row: number) => giverNumber(weights, row, "likelyMinutes");
const costOf = (row: number) => giverNumber(weights, row, "likelyCost");

const rows: Row[] = weights.demands.flatMap(({ from }, row) =>
  (from ?? []).map((unit) => ({ unit, minutes: minutesOf(row), cost: costOf(row) })),
);
const parents = new Map((plan.units ?? []).map(({ id, parent }) => [id as string, parent]));
/** Every unit with itself and each above it. */
const closure = [...parents.keys()].flatMap((unit) => {
  const line: { unit: string; above: string }[] = [];
  for (let above: string | null | undefined = unit; above; above = parents.get(above)) {
    line.push({ unit, above });
  }
  return line;
});

const ours = (): Sums => {
  const minutes = rollUp(weights, minutesOf);
  const cost = rollUp(weights, costOf);
  const sums: Sums = new Map();
  for (const [at, unit] of weights.parties.units.entries()) {
    sums.set(unit, [minutes[at] ?? 0, cost[at] ?? 0]);
  }
  return sums;
};

const plainReduce = (): Sums =>
  rows.reduce((sums, { unit, minutes, cost }) => {
    for (let above: string | null | undefined = unit; above; above = parents.get(above)) {
      const sum = sums.get(above);
      if (sum) {
        sum[0] += minutes;
        sum[1] += cost;
      } else sums.set(above, [minutes, cost]);
    }
    return sums;
  }, new Map<string, [number, number]>());

const frame = arqueroTable({
  unit: rows.map(({ unit }) => unit),
  minutes: Float64Array.from(rows, ({ minutes }) => minutes),
  cost: Float64Array.from(rows, ({ cost }) => cost),
});
const above = arqueroTable({
  unit: closure.map(({ unit }) => unit),
  above: closure.map((row) => row.above),
});
const sums = { minutes: op.sum("minutes"), cost: op.sum("cost") };
type Summed = { readonly minutes: number; readonly cost: number };
const arquero = (): Sums => {
  const byUnit = frame
    .groupby("unit")
    .rollup(sums)
    .join(above, "unit")
    .groupby("above")
    .rollup(sums)
    .objects() as (Summed & { readonly above: string })[];
  return new Map(byUnit.map((row) => [row.above, [row.minutes, row.cost]] as const));
};

const instance = await DuckDBInstance.create();
const connection = await instance.connect();
await connection.run(
  "CREATE TABLE burden(unit VARCHAR, minutes DOUBLE, cost DOUBLE); CREATE TABLE line(unit VARCHAR, above VARCHAR)",
);
const fill = async (name: string, all: readonly (readonly (string | number)[])[]) => {
  const appender = await connection.createAppender(name);
  for (const row of all) {
    for (const cell of row) {
      if (typeof cell === "string") appender.appendVarchar(cell);
      else appender.appendDouble(cell);
    }
    appender.endRow();
  }
  appender.closeSync();
};
await fill(
  "burden",
  rows.map(({ unit, minutes, cost }) => [unit, minutes, cost]),
);
await fill(
  "line",
  closure.map((row) => [row.unit, row.above]),
);
const duckdb = async (): Promise<Sums> => {
  const reader = await connection.runAndReadAll(`
    SELECT above, sum(minutes), sum(cost)
      FROM (SELECT unit, sum(minutes) AS minutes, sum(cost) AS cost FROM burden GROUP BY unit)
      JOIN line USING (unit) GROUP BY above`);
  return new Map(
    reader.getRows().map(([key, minutes, cost]) => [String(key), [Number(minutes), Number(cost)]]),
  );
};

const peers = { styrkedja: ours, "plain reduce": plainReduce, DuckDB: duckdb, Arquero: arquero };
/** A unit that nothing is asked of has none in some answers and nothing in others. */
const heavy = (sums: Sums): Sums =>
  new Map([...sums].filter(([, [minutes, cost]]) => minutes > 0 || cost > 0));
const expected = heavy(ours());
for (const [name, peer] of Object.entries(peers)) {
  const found = heavy(await peer());
  const differ = [...expected].filter(
    ([key, [minutes, cost]]) => found.get(key)?.[0] !== minutes || found.get(key)?.[1] !== cost,
  );
  if (differ.length > 0 || found.size !== expected.size) {
    throw new Error(`${name} differs: ${differ.slice(0, 3).join("; ")}, ${found.size} sums`);
  }
}

const times = await rounds({
  P: () => JSON.parse(text),
  weigh: () => weigh(plan, { ...options, lines: 0 }),
  measured: () => measured(weights),
  ...peers,
});
connection.closeSync();
instance.closeSync();
const head = [`M, ${rows.length} rows, ${expected.size} sums`, "time", "/ P", "× ours"];
const lines = [...times].map(([name, series]) => [
  name,
  `${median(series).toFixed(1)} ms`,
  median(each(series, times.get("P"), ratio)).toFixed(3),
  median(each(series, times.get("styrkedja"), ratio)).toFixed(1),
]);
console.log(table([head, ...lines]));
