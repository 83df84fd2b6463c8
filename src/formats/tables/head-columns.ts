import { once } from "../../plan/once.js";
import { headerSchema } from "../../plan/plan.js";
import type { Column } from "./column.js";
import { columnsIn } from "./columns-in.js";

/**
 * What may the sheet about the plan itself say? A column for each field of its head. In that sheet they are rows: the
 * name of the field to the left, the value to the right.
 */
export const headColumns: () => readonly Column[] = once(() => columnsIn("plan", headerSchema()));
