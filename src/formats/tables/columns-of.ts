import { type Kind, partOf } from "../../plan/kinds.js";
import { once } from "../../plan/once.js";
import { partSchemas } from "../../plan/plan.js";
import type { Column } from "./column.js";
import { columnsIn } from "./columns-in.js";

const columns = Object.fromEntries(
  Object.entries(partOf).map(([kind, part]) => [
    kind,
    once(() => columnsIn(kind as Kind, partSchemas[part]())),
  ]),
) as Readonly<Record<Kind, () => readonly Column[]>>;

/**
 * Which columns has a table of goals, or of anything else in a plan? One for each field; what is inside an object has
 * columns of its own. Read from the schema, so that every field has its place.
 *
 * @example
 * ```ts
 * import { columnsOf } from "styrkedja/formats/tables";
 *
 * columnsOf("goal").find(({ field }) => field === "owner")?.heading.sv; // "Ansvarig enhet"
 * ```
 */
export const columnsOf = (kind: Kind): readonly Column[] => columns[kind]();
