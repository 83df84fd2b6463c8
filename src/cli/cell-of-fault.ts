import type { CellPlace } from "../formats/tables/cell-fault.js";
import { cellsBeside } from "./cells-beside.js";
import type { Io } from "./io.js";

const inside = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Finds the cell that a fault's JSON path, `$.goals[3].owner`, was read from, for a plan that was imported and then changed. */
export const cellOfFault = async (
  io: Io,
  file: string,
  plan: unknown,
): Promise<((path: string) => CellPlace | undefined) | undefined> => {
  const organisation = inside(inside(plan, "organisation"), "id");
  if (typeof organisation !== "string") return undefined;
  const cellOf = await cellsBeside(io, file, organisation);
  return (
    cellOf &&
    ((path) => {
      const [, part = "", row = "", rest = ""] = /^\$\.(\w+)\[(\d+)\]\.?(.*)$/su.exec(path) ?? [];
      const id = inside(inside(inside(plan, part), row), "id");
      return typeof id === "string" ? cellOf(id, rest) : undefined;
    })
  );
};
