import type { CellPlace } from "../formats/tables/cell-fault.js";
import type { Words } from "../sources/words.js";
import { cellsBeside } from "./cells-beside.js";
import type { Io } from "./io.js";

const inside = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Finds the cell that a fault's JSON path, `$.goals[3].owner`, was read from. */
export interface CellsOfFaults {
  readonly cellOf: (path: string) => CellPlace | undefined;
  readonly notes: readonly Words[];
}

/** The cells behind the faults of a plan that was imported and then changed, and what one should know of them. */
export const cellsOfFaults = async (
  io: Io,
  file: string,
  plan: unknown,
): Promise<CellsOfFaults> => {
  const organisation = inside(inside(plan, "organisation"), "id");
  if (typeof organisation !== "string") return { cellOf: () => undefined, notes: [] };
  const { cellOf, notes } = await cellsBeside(io, file, organisation, plan);
  return {
    cellOf: (path) => {
      const [, part = "", row = "", rest = ""] = /^\$\.(\w+)\[(\d+)\]\.?(.*)$/su.exec(path) ?? [];
      const id = inside(inside(inside(plan, part), row), "id");
      return typeof id === "string" ? cellOf?.(id, rest) : undefined;
    },
    notes,
  };
};
