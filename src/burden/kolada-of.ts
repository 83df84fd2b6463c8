import type { DataItem } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";
import { koladaNumber } from "./kolada-number.js";

/**
 * Is a piece of information in Kolada? Its number there, `N01951`, told of it or of the indicator that it is, by
 * `definitionKey` or `externalIds`; `true` where the indicator's source names Kolada and no number is told; `null` when nothing
 * says that it is there.
 */
export const koladaOf = (
  q: Query,
  item: Pick<DataItem, "definitionKey" | "externalIds" | "indicator">,
): string | true | null => {
  const indicator = item.indicator === undefined ? undefined : q.get(item.indicator);
  const number = koladaNumber(item) ?? (indicator && koladaNumber(indicator));
  return number ?? (/kolada/i.test(indicator?.source?.reference ?? "") ? true : null);
};
