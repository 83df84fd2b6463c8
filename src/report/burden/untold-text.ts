import type { Id } from "../../plan/id.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import type { Block } from "../page.js";

const words = {
  sv: { says: (fields: string) => `Säger inte planen (antal): ${fields}.` },
  en: { says: (fields: string) => `Not told in the plan (count): ${fields}.` },
} as const;

/** Which fields would make more known, and for how many: one line under a table. Nothing when all is told. */
export const untoldText = (
  untold: readonly { readonly entity: Id; readonly path: string }[],
  language: Language,
): readonly Block[] => {
  if (untold.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { entity, path } of untold) {
    const field = `${entity.slice(0, entity.indexOf(":"))}.${path.replace(/\[\d+\]/g, "[]")}`;
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = [...counts].map(([field, count]) => `${field} (${formatNumber(count, language)})`);
  return [
    { text: words[language].says(listed(fields, language, 8)), indent: 2, hang: 2, tone: "faint" },
  ];
};
