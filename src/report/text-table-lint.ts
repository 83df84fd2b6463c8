import type { TableLint } from "../burden/table-lint/lint-burden-table.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: "Stämmer tabellen med sig själv?",
    none: "Tabellen säger inget som går att pröva mot något annat i den.",
    tried: (count: string) => `${count} tal går att pröva mot annat i tabellen:`,
    parts: (exact: string, rounded: string, wrong: string) =>
      `${exact} stämmer precis, ${rounded} stämmer med avrundning och ${wrong} stämmer inte.`,
  },
  en: {
    title: "Does the table agree with itself?",
    none: "The table says nothing that can be held against something else in it.",
    tried: (count: string, isOne: boolean) =>
      `${count} ${isOne ? "figure" : "figures"} can be held against others in the table:`,
    parts: (exact: string, rounded: string, wrong: string) =>
      `${exact} exactly so, ${rounded} when rounded, and ${wrong} not.`,
  },
} as const;

/**
 * Does a table of burden agree with itself, in words? What `lintBurdenTable` found, figure by figure, and how many
 * figures there were to hold against others.
 *
 * @example
 * ```ts
 * import { lintBurdenTable } from "styrkedja/burden";
 * import { textTableLint } from "styrkedja/report";
 *
 * const lint = lintBurdenTable({ rows: [{ responses: 248, hoursEach: 0.5, hours: 1240 }] });
 * if (lint.ok) console.log(textTableLint(lint, { language: "sv" }));
 * ```
 */
export const textTableLint = (
  { checks, findings }: Extract<TableLint, { ok: true }>,
  options: TextOptions,
): string => {
  const { language } = options;
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const exact = checks.filter(({ rounding }) => rounding === "exact").length;
  const rounded = checks.length - exact - findings.length;
  const parts = say.parts(show(exact), show(rounded), show(findings.length));
  return layOut(
    [
      { text: say.title, tone: "heading" },
      {
        text:
          checks.length === 0
            ? say.none
            : `${say.tried(show(checks.length), checks.length === 1)} ${parts}`,
      },
      ...findings.flatMap(({ message }): Block[] => [
        blank,
        { lead: "✖", text: message[language], tone: "error", indent: 2 },
      ]),
    ],
    options,
  );
};
