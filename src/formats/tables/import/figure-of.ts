import type { Cell } from "../cell.js";
import type { CellPlace } from "../cell-fault.js";
import { clearAt, type Draft, isSame, setAt } from "./at-path.js";
import type { Telling } from "./build-entity.js";
import type { Figure } from "./imported-row.js";
import { type SlotContext, slotOf } from "./slot.js";

/** Reads outcomes that stand in columns of their own for each period, in a list of indicators. */
export const figureReader = (context: SlotContext, { faults, notFound }: Telling) => {
  const slots = {
    value: slotOf("observations", "value", 0, context),
    women: slotOf("observations", "women", 0, context),
    men: slotOf("observations", "men", 0, context),
  };
  return (
    id: string,
    before: Draft | undefined,
    indicator: string,
    { period, columns }: Figure,
    cellAt: (column: number) => Cell,
    place: CellPlace,
  ): Draft => {
    const draft: Draft = { ...(before ?? { id }), indicator, period };
    for (const { column, fills } of columns) {
      const slot = slots[fills];
      const result = slot.read(cellAt(column));
      const at = { ...place, column };
      if ("fault" in result) faults.add({ ...result.fault, place: at });
      else if ("unmatched" in result) {
        for (const said of result.unmatched) notFound(said, `observation.${fills}`, at);
      } else {
        for (const path of slot.fills) clearAt(draft, path);
        for (const [path, value] of result.values) setAt(draft, path, value);
      }
    }
    return before && isSame(before, draft) ? before : draft;
  };
};
