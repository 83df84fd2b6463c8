import { kindWords, partWords } from "../../../plan/kind-words.js";
import { type Part, partNames, parts } from "../../../plan/kinds.js";
import { once } from "../../../plan/once.js";
import { folded } from "../folded.js";

/** What sheets and files are called where people name them, beside the parts' own words. */
const moreWords: { readonly [P in Part]?: readonly string[] } = {
  units: ["organisation", "organisationsträd", "organ", "organ och enheter"],
  positions: ["befattningar", "roller"],
  delegations: [
    "delegation",
    "delegationsordning",
    "delegationsregister",
    "delegationsförteckning",
  ],
  obligations: ["rapporter", "krav", "rapportlista", "återrapportering", "rapportering", "reports"],
  indicators: ["nyckeltal", "key figures"],
  observations: ["utfall", "värden", "outcomes"],
  houseRules: ["styrdokument", "policyer", "riktlinjer", "policies"],
};

const byWord: () => ReadonlyMap<string, readonly Part[]> = once(() => {
  const words = new Map<string, Part[]>();
  for (const part of partNames) {
    const kind = kindWords[parts[part]];
    const own = partWords[part];
    const all = [part, parts[part], own.sv, own.en, kind.sv, kind.en, ...(moreWords[part] ?? [])];
    for (const word of new Set(all.map(folded))) {
      words.set(word, [...(words.get(word) ?? []), part]);
    }
  }
  return words;
});

/** The last step of a path, without what comes after the last full stop. */
const bareName = (file: string): string =>
  file.replace(/^.*[/\\]/u, "").replace(/\.[^.]{1,5}$/u, "");

/** Which parts may a sheet or a file of this name hold? A name alone decides nothing; it weighs when headings do not. */
export const partsOfName = (file: string, sheet: string | undefined): readonly Part[] => {
  const own = sheet === undefined ? undefined : byWord().get(folded(sheet));
  return own ?? byWord().get(folded(bareName(file)).replace(/[_-]+/gu, " ")) ?? [];
};
