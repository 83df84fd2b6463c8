import type { Amount } from "../../burden/amount.js";
import { formatNumber } from "../format-number.js";
import { sumCell } from "../hours-text.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";

const columns = {
  sv: ["Timmar", "Krav", "Därav okända"],
  en: ["Hours", "Demands", "Of which unknown"],
} as const;

/** Sums of a burden under a question, in the order they come: never ranked. Nothing when there are none. */
export const tallyTable = (
  title: string,
  rows: readonly (readonly [name: string, amount: Amount])[],
  { language, width }: TextOptions,
  counted: string = columns[language][1],
): readonly Block[] => {
  if (rows.length === 0) return [];
  const cells = rows.map(([name, amount]) => [
    name,
    sumCell(amount, language),
    formatNumber(amount.known + amount.unknown, language),
    formatNumber(amount.unknown, language),
  ]);
  const [hours, , unknown] = columns[language];
  const titles = [hours, counted, unknown].map((heading) => ({
    title: heading,
    align: "right" as const,
  }));
  return [
    blank,
    { text: title, tone: "heading" },
    blank,
    ...table([{ title: "" }, ...titles], cells, { width }),
  ];
};
