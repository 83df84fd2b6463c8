import type { Amount } from "../../burden/amount.js";
import type { Spread } from "../../burden/uncertainty/spread.js";
import { formatNumber } from "../format-number.js";
import { sumCell } from "../hours-text.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";
import { outsideRange } from "./outside-range.js";
import { spreadCell } from "./spread-text.js";

const columns = {
  sv: ["Timmar", "Krav", "Därav okända"],
  en: ["Hours", "Demands", "Of which unknown"],
} as const;

const eightOfTen = { sv: "8 av 10 fall", en: "8 in 10 cases" } as const;

/** Sums of a burden under a question, in the order they come: never ranked. Nothing when there are none. */
export const tallyTable = (
  title: string,
  rows: readonly (readonly [name: string, amount: Amount, spread?: Spread | undefined])[],
  { language, width }: TextOptions,
  counted: string = columns[language][1],
): readonly Block[] => {
  if (rows.length === 0) return [];
  const isRanged = rows.some(([, , spread]) => spread !== undefined && spread.sd > 0);
  const cells = rows.map(([name, amount, spread]) => [
    name,
    sumCell(amount, language),
    ...(isRanged ? [spread ? spreadCell(spread, language) : ""] : []),
    formatNumber(amount.known + amount.unknown, language),
    formatNumber(amount.unknown, language),
  ]);
  const [hours, , unknown] = columns[language];
  const range = isRanged ? [eightOfTen[language]] : [];
  const titles = [hours, ...range, counted, unknown].map((heading) => ({
    title: heading,
    align: "right" as const,
  }));
  return [
    blank,
    { text: title, tone: "heading" },
    blank,
    ...table([{ title: "" }, ...titles], cells, { width }),
    ...outsideRange(
      rows.map(([, amount, spread]) => [amount, spread]),
      language,
    ),
  ];
};
