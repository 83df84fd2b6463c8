import type { Demand } from "../../../burden/demand.js";
import type { Query } from "../../../plan/query.js";
import { formatCitation } from "../../format-citation.js";
import type { Language } from "../../language.js";
import { groundText } from "../../why/who-blocks.js";

const words = {
  sv: {
    behind: (who: string) => `Bakom står ${who}.`,
    beyond: (who: string) => `Det som går utöver lagen: ${who}.`,
    nobody: "Ingen står bakom.",
    untold: "Vem som står bakom är inte sagt.",
  },
  en: {
    behind: (who: string) => `Behind it: ${who}.`,
    beyond: (who: string) => `What goes beyond the law: ${who}.`,
    nobody: "Nobody stands behind it.",
    untold: "Who stands behind it is not told.",
  },
} as const;

/** Who asked for it, and where that is written. */
export const groundSentence = (
  q: Query,
  { ground, beyond }: Demand,
  language: Language,
): string => {
  const say = words[language];
  if (ground === undefined) return say.untold;
  if (ground === null) return say.nobody;
  const { citation } = ground;
  const who = groundText(q, ground, language);
  return [
    say.behind(citation ? `${who}, ${formatCitation(citation)}` : who),
    ...(beyond ? [say.beyond(groundText(q, beyond, language))] : []),
  ].join(" ");
};
