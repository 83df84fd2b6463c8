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
  const names = namesAmong([
    ...shorts.map(({ id, short }) => ({ id, label: { sv: short } })),
    ...named,
  ]);
  if (aliases.size === 0) return names;
  return {
    ...names,
    idOf: (targets, text) => {
      const meant = aliases.get(folded(text));
      if (meant === undefined) return names.idOf(targets, text);
      return kindOf(meant) === undefined ? names.idOf(targets, meant) : meant;
    },
  };
};
