import { type CellOf, cellsOf } from "../formats/tables/import/cells-of.js";
import { parseSideFile, sideFileName } from "../formats/tables/import/side-file.js";
import type { Words } from "../sources/words.js";
import { hashOf } from "./hash-of.js";
import type { Io } from "./io.js";
import { readJson } from "./read-json.js";
import { tablesSince } from "./tables-since.js";

/** The cells that a plan was read from, and what one should know of them. */
export interface CellsBeside {
  /** Absent for a plan that was written by hand. */
  readonly cellOf?: CellOf;
  /** Is this table to be found where one stands? */
  readonly isHere?: (table: string) => boolean;
  readonly notes: readonly Words[];
}

const unread = (beside: string, why: Words): Words => ({
  sv: `${beside} kan inte läsas, och därför sägs inte i vilka celler något står. ${why.sv}`,
  en: `${beside} cannot be read, and so the cells are not told. ${why.en}`,
});

const notOfPlan = (beside: string, whose: string, organisation: string): Words => ({
  sv: `${beside} hör till ${whose}, planen till ${organisation}: i vilka celler något står sägs inte.`,
  en: `${beside} belongs to ${whose}, the plan to ${organisation}: the cells are not told.`,
});

const planChanged = (file: string, beside: string): Words => ({
  sv: `${file} har ändrats sedan importen. Cellerna visar var posterna lästes, inte vad som har ändrats i planen efter det. Ta bort ${beside} om det är planen som gäller nu och inte listorna.`,
  en: `${file} has been changed since the import. The cells show where things were read, not what was changed in the plan after that. Delete ${beside} if it is the plan that holds now, and not the lists.`,
});

const mostNamed = 5;

const tablesChanged = (files: readonly string[]): Words => {
  const named = files.slice(0, mostNamed).join(", ");
  const rest = files.length - mostNamed;
  return {
    sv: `Ändrat sedan det lästes in: ${named}${rest > 0 ? ` och ${rest} till` : ""}. Rader kan ha flyttat sig; läs in igen med styrkedja import.`,
    en: `Changed since it was read: ${named}${rest > 0 ? ` and ${rest} more` : ""}. Rows may have moved; read it again with styrkedja import.`,
  };
};

/** What lies beside a plan that was imported, when it is that plan's: in which cells it was read, and whether that still holds. */
export const cellsBeside = async (
  io: Io,
  file: string,
  organisation: string,
  plan: unknown,
): Promise<CellsBeside> => {
  if (file === "-") return { notes: [] };
  const beside = sideFileName(file);
  const read = await readJson(io, beside);
  if (!read.ok) {
    return { notes: read.isMissing ? [] : [unread(beside, read.problem.message)] };
  }
  const parsed = parseSideFile(read.value);
  if (!parsed.ok) {
    const [first] = parsed.faults;
    const { sv = "", en = "" } = first?.message ?? {};
    const why = { sv: `${first?.path}: ${sv}`, en: `${first?.path}: ${en}` };
    return { notes: [unread(beside, why)] };
  }
  const { side } = parsed;
  if (side.organisation !== organisation) {
    return { notes: [notOfPlan(beside, side.organisation, organisation)] };
  }
  const { here, changed, gone } = await tablesSince(io, side);
  const cellOf = cellsOf(side);
  const isGone = (entity: string): boolean =>
    Object.hasOwn(side.entities, entity) && gone.has(side.entities[entity]?.table ?? -1);
  const isEdited = side.hash !== undefined && side.hash !== hashOf(JSON.stringify(plan));
  return {
    cellOf: (entity, path) => (isGone(entity) ? undefined : cellOf(entity, path)),
    isHere: (table) => here.has(table),
    notes: [
      ...(isEdited ? [planChanged(file, beside)] : []),
      ...(changed.length > 0 ? [tablesChanged(changed)] : []),
    ],
  };
};
