import type { DataItem } from "../plan/entities/index.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import type { Amount } from "./amount.js";

/** Something asked for that is on hand already. */
export interface OnHand {
  readonly item: Id<"dataItem" | "indicator">;
  /** Its key in Kolada, `true` when it is there without a key told, `null` when nothing says that it is there. */
  readonly kolada: string | true | null;
  /** Systems and registers in which it is. */
  readonly foundIn: readonly string[];
  /** Time to collect it by hand: all who ask. */
  readonly collected: Amount;
}

const isKolada = (key: string | undefined): boolean => key?.startsWith("kolada:") ?? false;

/** Is the thing in Kolada? By a key, or by the indicator that it is. */
export const inKolada = (
  q: Query,
  { definitionKey, indicator }: Pick<DataItem, "definitionKey" | "indicator">,
): OnHand["kolada"] => {
  const found = indicator === undefined ? undefined : q.get(indicator);
  const code = found?.externalIds?.["kolada"];
  const keys = [definitionKey, found?.definitionKey, code && `kolada:${code}`];
  return keys.find(isKolada) || (/kolada/i.test(found?.source?.reference ?? "") ? true : null);
};
