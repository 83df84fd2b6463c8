import type { Words } from "../../sources/words.js";
import type { CellFault } from "../tables/cell-fault.js";

/** Thrown when a workbook cannot be read or written at all. `fault` says in both languages what is wrong and what to do instead. */
export class XlsxError extends Error {
  readonly fault: CellFault;

  constructor(fault: CellFault) {
    super(fault.message.en);
    this.name = "XlsxError";
    this.fault = fault;
  }

  get words(): Words {
    return this.fault.message;
  }
}
