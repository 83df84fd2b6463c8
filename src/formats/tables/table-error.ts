import type { CellFault } from "./cell-fault.js";

/** Thrown where a file cannot be read as a table at all: a quote that never ends, or more than anybody's table holds. */
export class TableError extends Error {
  readonly fault: CellFault;

  constructor(fault: CellFault) {
    super(fault.message.en);
    this.name = "TableError";
    this.fault = fault;
  }
}
