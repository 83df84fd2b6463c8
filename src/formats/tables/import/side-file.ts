import * as z from "zod";
import type { Fault } from "../../../plan/fault.js";
import { must, told } from "../../../plan/field.js";
import { fileFaults } from "../../../plan/file-faults.js";
import type { Infer } from "../../../plan/infer.js";
import { partNames } from "../../../plan/kinds.js";
import { once } from "../../../plan/once.js";

const words = () => z.string().max(10_000);
const hash = () => z.string().max(100);

const tableSchema = once(() =>
  z.strictObject({
    file: must(words(), "The file."),
    sheet: told(words(), "The sheet."),
    part: must(z.enum(partNames), "What its rows are."),
    headingRow: must(z.int().min(0), "The row with the headings."),
    columns: must(
      z.record(z.string().max(200), z.int().min(1)),
      "The column of each field, from 1.",
    ),
    hash: told(hash(), "SHA-256 of the file it was read from, carriage returns left out."),
  }),
);

const rowSchema = once(() =>
  z.strictObject({
    key: told(z.array(words()).min(1).max(10), "What the row is known by when it comes again."),
    table: must(z.int().min(0), "Which of the tables it stands in, from 0."),
    row: must(z.int().min(1), "Its row, as the spreadsheet counts."),
    period: told(words(), "For an outcome with a column of its own in that row: its period."),
    line: told(z.int().min(1), "The line of a text file on which the row begins, if another."),
  }),
);

/** Where each entity of a plan was read from: what lies beside the plan, `plan.import.json`. */
export const sideFileSchema = once(() =>
  z.strictObject({
    format: must(z.literal(1), "Version of the format."),
    organisation: must(z.string().max(200), "Whose plan it belongs to."),
    hash: told(hash(), "SHA-256 of the plan as it was made, as JSON without spaces."),
    tables: must(z.array(tableSchema()), "The tables that were read."),
    entities: must(
      z.record(z.string().max(200), rowSchema()),
      "By id: the row each entity was read from.",
    ),
    names: must(
      z.record(z.string().max(10_100), words()),
      "Spellings that were settled, and what is meant by each.",
    ),
  }),
);
/** Where each entity was read from, and how it is known when it comes again. */
export type SideFile = Infer<typeof sideFileSchema>;
export type SideTable = SideFile["tables"][number];

/** Where does the side file of a plan lie? `plan.json` → `plan.import.json`. */
export const sideFileName = (plan: string): string =>
  `${plan.replace(/\.json$/iu, "")}.import.json`;

/** Is this a side file? Returns it as it was given, or what is wrong with it. */
export const parseSideFile = (
  input: unknown,
):
  | { readonly ok: true; readonly side: SideFile }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number } => {
  const faults = fileFaults(sideFileSchema(), input);
  return faults.length === 0
    ? { ok: true, side: input as SideFile }
    : { ok: false, faults, count: faults.length };
};
