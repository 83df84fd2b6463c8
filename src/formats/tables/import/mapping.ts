import * as z from "zod";
import { must, told } from "../../../plan/field.js";
import type { Infer } from "../../../plan/infer.js";
import { partNames } from "../../../plan/kinds.js";
import { once } from "../../../plan/once.js";
import { dictionary } from "../../../plan/text.js";

const words = () => z.string().min(1).max(1000);

/** What one table holds and which column is what. */
export const tableMappingSchema = once(() =>
  z.strictObject({
    file: told(words(), "The file's name, without its folder; absent means any file."),
    sheet: told(words(), "The sheet's name; absent means any sheet."),
    part: told(
      z.enum([...partNames, "plan"]),
      "What its rows are: a part of the plan, or `plan` for the plan's own head; absent: by its headings.",
    ),
    headingRow: told(
      z.int().min(0).max(1_048_576),
      "The row with the headings, right above the data, as the spreadsheet counts; 0 when there is none. Absent: found by its headings.",
    ),
    headingRows: told(
      z.union([z.literal(1), z.literal(2)]),
      "How many rows the headings take: 2 where headings over several columns, `Utfall` above `2024` and `2025`, stand in the row above `headingRow`. Absent: found by them.",
    ),
    columns: told(
      dictionary(z.union([words(), z.array(words()).min(1).max(20), z.null()])),
      "By a column's letter, `D`, or its heading (`Utfall / 2024` where it stands in two rows): the field or fields it fills, or `null` to leave it out. Columns that are not named here are known by their headings.",
    ),
    always: told(
      dictionary(z.union([words(), z.number(), z.boolean()])),
      "Fields that are the same for every row, written as they would stand in a cell: the board whose register it is.",
    ),
    sameAsAbove: told(
      z.array(words()).max(100),
      "Fields whose empty cell means what stands above it, as where cells are merged downwards.",
    ),
    leaveOut: told(z.boolean(), "Is the whole table passed over?"),
  }),
);
export type TableMapping = Infer<typeof tableMappingSchema>;

/** Which column is what in the files of one organisation: what a mapping file holds. */
export const mappingSchema = once(() =>
  z.strictObject({
    $schema: told(z.string().max(1000), "Address of this schema, for an editor."),
    format: must(z.literal(1), "Version of the format."),
    organisation: told(words(), "Whose plan it becomes: its name, or its id."),
    tables: told(
      z.array(tableMappingSchema()).max(1000),
      "The tables; the first that fits a sheet is used.",
    ),
    names: told(
      dictionary(words()),
      "Other spellings: what stands in the files, and the name, the names or the id that is meant.",
    ),
  }),
);
export type Mapping = Infer<typeof mappingSchema>;
