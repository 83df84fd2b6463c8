import type { Id } from "../plan/id.js";
import type { Demand } from "./demand.js";
import type { Thing } from "./things-asked.js";
import type { Weights } from "./weights.js";

/** Who asks for which things: a row for each thing, a column for each asker, and the units asked in each cell told. */
export interface AskerMatrix {
  readonly items: readonly Id<"dataItem" | "indicator">[];
  readonly askers: readonly Demand["id"][];
  readonly cells: readonly {
    readonly item: number;
    readonly asker: number;
    readonly units: number;
  }[];
}

export const askerMatrix = ({ demands }: Weights, things: readonly Thing[]): AskerMatrix => {
  const rows = [...new Set(things.flatMap(({ askings }) => askings.map(({ row }) => row)))];
  rows.sort((a, b) => a - b);
  const place = new Map(rows.map((row, at) => [row, at]));
  return {
    items: things.map(({ id }) => id),
    askers: rows.map((row) => demands[row]?.id as Demand["id"]),
    cells: things.flatMap(({ askings }, item) =>
      askings.map(({ row }) => ({
        item,
        asker: place.get(row) ?? -1,
        units: new Set(demands[row]?.from ?? []).size,
      })),
    ),
  };
};
