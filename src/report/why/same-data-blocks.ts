import type { SameData } from "../../burden/same-data.js";
import type { Why } from "../../explain/why.js";
import type { Query } from "../../plan/query.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import type { Block } from "../page.js";
import { item, titled } from "./parts.js";

const words = {
  sv: {
    title: "Vem frågar mer efter samma sak?",
    also: (what: string, other: string, whom: string) => `${what} lämnas också i ${other}${whom}`,
    to: (whom: string) => ` till ${whom}`,
    by: (units: string) => `, av ${units}`,
    anew: "; inget av svaren återanvänds.",
    untold: "; om svaret återanvänds är inte sagt.",
  },
  en: {
    title: "Who else asks for the same thing?",
    also: (what: string, other: string, whom: string, isOne: boolean) =>
      `${what} ${isOne ? "is" : "are"} also given in ${other}${whom}`,
    to: (whom: string) => ` to ${whom}`,
    by: (units: string) => `, by ${units}`,
    anew: "; neither answer is reused.",
    untold: "; whether the answer is reused is not told.",
  },
} as const;

/** Those found with one other demand, in one sentence each: all items together, where the units are the same. */
const grouped = (found: readonly SameData[]): readonly (readonly SameData[])[] => {
  const groups = new Map<string, SameData[]>();
  for (const one of found) {
    const key = `${one.other} ${one.units.join(" ")}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};

/** What the same units give to others too, one sentence for each of the others. */
export const sameDataSentences = (
  found: readonly SameData[],
  q: Query,
  language: Language,
): readonly string[] => {
  const say = words[language];
  const { inText, within } = namer(q, language);
  return grouped(found).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { other, units, isAnew } = first;
    const demand = q.get(other);
    const receivers = demand && "to" in demand ? (demand.to ?? []) : [];
    const what = listed(
      group.map(({ item: id }) => inText(id)),
      language,
    );
    const whom = receivers.length > 0 ? say.to(listed(receivers.map(within), language)) : "";
    const by = say.by(listed(units.map(within), language));
    return [
      say.also(what, inText(other), whom, group.length === 1) +
        by +
        (isAnew ? say.anew : say.untold),
    ];
  });
};

/** Who else asks the same units for the same thing. */
export const sameDataBlocks = ({ sameData }: Why, q: Query, language: Language): readonly Block[] =>
  titled(words[language].title, sameDataSentences(sameData, q, language).map(item));
