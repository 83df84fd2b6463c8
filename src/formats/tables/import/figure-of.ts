import type { Cell } from "../cell.js";
import type { CellPlace } from "../cell-fault.js";
import { type Draft, isSame, setAt } from "./at-path.js";
import type { Telling } from "./build-entity.js";
import { type SlotContext, slotOf } from "./slot.js";

/** Reads outcomes that stand in a column of their own for each period, in a list of indicators. */
export const figureReader = (context: SlotContext, { faults, notFound }: Telling) => {
  const slot = slotOf("observations", "value", 0, context);
  return (
    id: string,
    before: Draft | undefined,
    indicator: string,
    period: string,
    cell: Cell,
    place: CellPlace,
  ): Draft => {
    const draft: Draft = { ...(before ?? { id }), indicator, period };
    const result = slot.read(cell);
    if ("fault" in result) faults.add({ ...result.fault, place });
    else if ("unmatched" in result) {
      for (const said of result.unmatched) notFound(said, "observation.value", place);
    } else {
      delete draft["missing"];
      for (const [path, value] of result.values) setAt(draft, path, value);
    }
    return before && isSame(before, draft) ? before : draft;
  };
};
