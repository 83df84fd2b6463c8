import type { CellFault } from "../cell-fault.js";

const mostListed = 100;

/** All faults counted, the first hundred kept. */
export const faultList = () => {
  const listed: CellFault[] = [];
  let count = 0;
  return {
    add: (...faults: readonly CellFault[]): void => {
      for (const fault of faults) {
        count += 1;
        if (listed.length < mostListed) listed.push(fault);
      }
    },
    listed: listed as readonly CellFault[],
    count: () => count,
  };
};
