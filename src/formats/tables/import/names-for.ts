import { kindOf } from "../../../plan/kinds.js";
import { folded } from "../folded.js";
import type { Names } from "../names.js";
import { type Named, namesAmong } from "../names-of.js";

/** What things are called in an import: by name, by short name, and by the spellings that have been settled. */
export const namesFor = (
  named: readonly Named[],
  shorts: readonly { readonly id: string; readonly short: string }[],
  aliases: ReadonlyMap<string, string>,
): Names => {
  const full = namesAmong(named);
  const short = namesAmong(shorts.map(({ id, short: sv }) => ({ id, label: { sv } })));
  const idOf: Names["idOf"] = (targets, text) =>
    full.idOf(targets, text) ?? short.idOf(targets, text);
  return {
    ...full,
    idOf: (targets, text) => {
      const meant = aliases.size === 0 ? undefined : aliases.get(folded(text));
      if (meant === undefined) return idOf(targets, text);
      return kindOf(meant) === undefined ? idOf(targets, meant) : meant;
    },
  };
};
