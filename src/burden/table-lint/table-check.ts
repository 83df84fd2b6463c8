import type { Rounding } from "../how-rounded.js";
import type { TableColumn } from "./burden-table.js";

/** One printed figure held against what the table itself says of it. */
export interface TableCheck {
  /** Which row, or which total, from 0. */
  readonly row?: number;
  readonly total?: number;
  readonly name?: string;
  readonly column: TableColumn;
  readonly stated: number;
  /** What follows: from a formula of other columns, or `rows`. */
  readonly computed: number;
  readonly from: string;
  readonly rounding: Rounding;
  readonly tried: readonly Rounding[];
  /** It is the average beside the total that may be wrong: what it would be. */
  readonly average?: {
    readonly column: TableColumn;
    readonly stated: number;
    readonly computed: number;
  };
}
