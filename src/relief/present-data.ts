import { koladaOf } from "../burden/kolada-of.js";
import type { Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";

/** Where a piece of information that is asked for already is. */
export interface PresentData {
  readonly item: Id<"dataItem">;
  /** Systems and registers that hold it. */
  readonly foundIn: readonly string[];
  /** Its number in Kolada, `true` where it is there without a number told; absent where nothing says that it is there. */
  readonly kolada?: string | true;
  /** The indicator that is this figure, where it comes by itself or is collected for another purpose. */
  readonly indicator?: Id<"indicator">;
  readonly collection?: "automatic" | "reused";
}

/** Which of the data that a demand asks for are already there, and where? Those of which nothing is known are left out. */
export const alreadyThere = (
  q: Query,
  { dataItems = [] }: Pick<Obligation, "dataItems">,
): readonly PresentData[] =>
  [...new Set(dataItems)].flatMap((id) => {
    const item = q.get(id);
    if (!item) return [];
    const indicator = item.indicator === undefined ? undefined : q.get(item.indicator);
    const kolada = koladaOf(q, item);
    const { foundIn = [] } = item;
    const collection = indicator?.collection;
    const comes = collection === "automatic" || collection === "reused";
    if (foundIn.length === 0 && kolada === null && !comes) return [];
    return [
      {
        item: id,
        foundIn,
        ...(kolada !== null && { kolada }),
        ...(indicator && comes && { indicator: indicator.id, collection }),
      },
    ];
  });
