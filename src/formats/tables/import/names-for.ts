import { kindOf } from "../../../plan/kinds.js";
import type { Names } from "../names.js";
import { type Named, namesAmong } from "../names-of.js";
import { meantByAll, meantByKind, meantByOthers, type Spellings } from "./spellings.js";

/** What things are called in an import: by name, by short name, and by the spellings that have been settled. */
export const namesFor = (
  named: readonly Named[],
  shorts: readonly { readonly id: string; readonly short: string }[],
  spellings: Spellings,
): Names => {
  const full = namesAmong(named);
  const short = namesAmong(shorts.map(({ id, short: sv }) => ({ id, label: { sv } })));
  const idOf: Names["idOf"] = (targets, text) =>
    full.idOf(targets, text) ?? short.idOf(targets, text);
  return {
    ...full,
    idOf: (targets, text) => {
      if (spellings.size === 0) return idOf(targets, text);
      const idOfMeant = (meant: string) =>
        kindOf(meant) === undefined ? idOf(targets, meant) : meant;
      const meant = meantByKind(spellings, targets, text) ?? meantByAll(spellings, text);
      if (meant !== undefined) return idOfMeant(meant);
      const found = idOf(targets, text);
      const other = found ?? meantByOthers(spellings, targets, text);
      return found ?? (other === undefined ? undefined : idOfMeant(other));
    },
  };
};
