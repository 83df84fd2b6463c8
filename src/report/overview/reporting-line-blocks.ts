import type { Query } from "../../plan/query.js";
import { isActive } from "../../rules/is-active.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";

const words = {
  sv: { title: "Vilka svarar inför flera?", inferred: " (att det är så är delvis vår slutsats)" },
  en: { title: "Who answers to several?", inferred: " (in part our conclusion)" },
} as const;

/** Units that answer to more than one: joint boards, and administrations that serve several boards. */
export const reportingLineBlocks = (
  q: Query,
  asOf: string,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const lines = q.all("unit").flatMap((unit): Block[] => {
    const { id, reportsTo = [], basis, basisOf } = unit;
    if (reportsTo.length < 2 || !isActive(unit, asOf)) return [];
    const { kind, reportsTo: line } = basisOf ?? {};
    const isStated = [basis, kind, line].every((told) => told === undefined || told === "stated");
    const text = `${name(id)} → ${listed(reportsTo.map(name), language)}`;
    return [{ lead: "–", text: text + (isStated ? "" : say.inferred), indent: 2 }];
  });
  return lines.length === 0 ? [] : [blank, { text: say.title, tone: "heading" }, blank, ...lines];
};
