import type { Words } from "../../../sources/words.js";
import type { Cell } from "../cell.js";

/** A column that people fill in: its field, what stands in the example row, and words of its own where the field's are too many. */
export interface TemplateColumn {
  readonly field: string;
  /** What stands above it; absent: the field's own heading. */
  readonly heading?: Words;
  /** How it is written; absent: as its form says. */
  readonly hint?: Words;
  /** Words to choose among; absent: the field's codes. */
  readonly choices?: { readonly sv: readonly string[]; readonly en: readonly string[] };
  readonly example: { readonly sv: Cell; readonly en: Cell };
}
