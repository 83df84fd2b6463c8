import type { CellPlace } from "../formats/tables/cell-fault.js";
import { cellsOf } from "../formats/tables/import/cells-of.js";
import { parseSideFile, sideFileName } from "../formats/tables/import/side-file.js";
import type { Io } from "./io.js";
import { readJson } from "./read-json.js";

/** Finds the cell that an entity, and a path in it, was read from. */
export type CellsOf = (entity: string, path: string) => CellPlace | undefined;

/** What lies beside a plan that was imported, when it is that plan's; absent for a plan that was written by hand. */
export const cellsBeside = async (
  io: Io,
  file: string,
  organisation: string,
): Promise<CellsOf | undefined> => {
  if (file === "-") return undefined;
  const read = await readJson(io, sideFileName(file));
  if (!read.ok) return undefined;
  const parsed = parseSideFile(read.value);
  return parsed.ok && parsed.side.organisation === organisation ? cellsOf(parsed.side) : undefined;
};
