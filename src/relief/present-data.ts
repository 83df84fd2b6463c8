import type { Obligation } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";

/** Where a piece of information that is asked for already is. */
export interface PresentData {
  readonly item: Id<"dataItem">;
  /** Systems and registers that hold it. */
  readonly foundIn: readonly string[];
  /** Its number in Kolada, where it has one. */
  readonly kolada?: string;
  /** The indicator that is this figure, where it comes by itself or is collected for another purpose. */
  readonly indicator?: Id<"indicator">;
  readonly collection?: "automatic" | "reused";
}

const koladaOf = (
  key: string | undefined,
  ids: Readonly<Record<string, string>> | undefined,
): string | undefined =>
  key?.startsWith("kolada:") ? key.slice("kolada:".length) : ids?.["kolada"];

/** Which of the data that a demand asks for are already there, and where? Those of which nothing is known are left out. */
export const alreadyThere = (
  q: Query,
  { dataItems = [] }: Pick<Obligation, "dataItems">,
): readonly PresentData[] =>
  [...new Set(dataItems)].flatMap((id) => {
    const item = q.get(id);
    if (!item) return [];
    const indicator = item.indicator === undefined ? undefined : q.get(item.indicator);
    const kolada =
      koladaOf(item.definitionKey, item.externalIds) ??
      koladaOf(indicator?.definitionKey, indicator?.externalIds);
    const { foundIn = [] } = item;
    const collection = indicator?.collection;
    const comes = collection === "automatic" || collection === "reused";
    if (foundIn.length === 0 && kolada === undefined && !comes) return [];
    return [
      {
        item: id,
        foundIn,
        ...(kolada !== undefined && { kolada }),
        ...(indicator && comes && { indicator: indicator.id, collection }),
      },
    ];
  });
