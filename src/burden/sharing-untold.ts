import type { Id } from "../plan/id.js";
import type { Again } from "./asked-again.js";
import { sharingOf } from "./things-asked.js";
import type { Weights } from "./weights.js";

/** What would tell more, each field of each entity once. */
export const sharingUntold = (weights: Weights) => {
  const { demands } = weights;
  const found: { readonly entity: Id; readonly path: string }[] = [];
  const seen = new Set<string>();
  const note = (entity: Id | undefined, path: string) => {
    if (entity === undefined || seen.has(`${entity} ${path}`)) return;
    seen.add(`${entity} ${path}`);
    found.push({ entity, path });
  };
  for (const { id, dataItems, from } of demands) {
    if (id.startsWith("houseRule:")) continue;
    if (!dataItems) note(id, "dataItems");
    else if (!from && dataItems.length > 0) note(id, "from");
  }
  /** Which of two says nothing of taking over the other's answer? A cycle cannot say it: its report does. */
  const sharing = ({ giver, again }: Again) => {
    const ids = [giver, again].map(({ row }) => demands[row]?.id);
    const hasCycle = ids.some((id) => id?.startsWith("cycle:"));
    for (const { row } of [giver, again]) {
      const { reuses, followUpOf } = sharingOf(weights, row);
      const id = demands[row]?.id;
      if (!id?.startsWith("obligation:")) continue;
      if (hasCycle && followUpOf === undefined) note(id, "followUpOf");
      else if (!reuses) note(id, "reuses");
    }
  };
  return { found, note, sharing };
};
