import type { Finding } from "../check/report.js";
import type { CellOf } from "../formats/tables/import/cells-of.js";

/** Puts to a finding the cell it was read from, where there is one. */
export const withCell =
  (cellOf: CellOf | undefined) =>
  <F extends Finding>(finding: F): F => {
    const cell = cellOf?.(finding.entity, finding.path);
    return cell === undefined ? finding : { ...finding, cell };
  };
