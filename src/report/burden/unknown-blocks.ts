import type { Burden } from "../../burden/burden.js";
import type { Query } from "../../plan/query.js";
import { factText } from "../fact-text.js";
import { formatNumber } from "../format-number.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";

const words = {
  sv: {
    title: "Vilka uppgifter saknas för summan?",
    columns: ["Uppgift som saknas", "Antal", "Till exempel"],
  },
  en: {
    title: "Which facts does the sum lack?",
    columns: ["Missing fact", "Count", "Such as"],
  },
} as const;

/** The facts without which the sum is only a least value, by field. */
export const unknownBlocks = (
  { unknown }: Burden,
  q: Query,
  { language, width }: TextOptions,
): readonly Block[] => {
  if (unknown.length === 0) return [];
  const say = words[language];
  const { name } = namer(q, language);
  const byPath = new Map<string, string[]>();
  for (const { entity, path } of unknown) {
    const field = `${entity.slice(0, entity.indexOf(":"))}.${path.replace(/\[\d+\]/g, "[]")}`;
    const known = byPath.get(field);
    if (known) known.push(entity);
    else byPath.set(field, [entity]);
  }
  const rows = [...byPath].map(([field, entities]) => [
    factText(field, language),
    formatNumber(entities.length, language),
    listed(entities.map(name), language, 2),
  ]);
  const [field, count, examples] = say.columns;
  const columns = [
    { title: field },
    { title: count, align: "right" as const },
    { title: examples },
  ];
  return [blank, { text: say.title, tone: "heading" }, blank, ...table(columns, rows, { width })];
};
