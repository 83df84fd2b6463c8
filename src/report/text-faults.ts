import type { Fault } from "../plan/fault.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    count: (count: string, isOne: boolean) =>
      isOne
        ? "Det finns ett fel i hur planen är skriven."
        : `Det finns ${count} fel i hur planen är skriven.`,
    more: (count: string) => `… och ${count} till.`,
    root: "planen",
    place: (line: number, column: number) => `rad ${line}, tecken ${column}`,
  },
  en: {
    count: (count: string, isOne: boolean) =>
      isOne
        ? "There is one fault in how the plan is written."
        : `There are ${count} faults in how the plan is written.`,
    more: (count: string) => `… and ${count} more.`,
    root: "the plan",
    place: (line: number, column: number) => `line ${line}, column ${column}`,
  },
} as const;

/** A fault, and where it stands in the plan's file when the text of it is known. */
export type ShownFault = Fault & {
  readonly line?: number;
  readonly column?: number;
  /** In which cell of a spreadsheet it was read, where the plan came from one. */
  readonly cellText?: string | undefined;
};

/**
 * What keeps this from being a plan, in words? Each fault of `parsePlan` with its place and how to mend it, and how many
 * there are beyond those listed.
 *
 * @example
 * ```ts
 * import { parsePlan } from "styrkedja";
 * import { textFaults } from "styrkedja/report";
 *
 * const result = parsePlan({ format: 1 });
 * if (!result.ok) console.log(textFaults(result, { language: "sv" }));
 * ```
 */
export const textFaults = (
  { faults, count }: { readonly faults: readonly ShownFault[]; readonly count: number },
  options: TextOptions,
): string => {
  const { language } = options;
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const rest = count - faults.length;
  return layOut(
    [
      { text: say.count(show(count), count === 1), tone: "heading" },
      ...faults.flatMap(({ path, code, message, line, column = 1, cellText }): Block[] => {
        const where = line === undefined ? "" : ` (${say.place(line, column)})`;
        const what = path === "$" ? say.root : path;
        return [
          blank,
          { lead: "✖", text: `${what}${where}`, tone: "error", indent: 2 },
          { text: `${message[language]} (${code})`, indent: 4 },
          ...(cellText === undefined ? [] : [{ text: cellText, indent: 4 }]),
        ];
      }),
      ...(rest > 0 ? [blank, { text: say.more(show(rest)), indent: 2 }] : []),
    ],
    options,
  );
};
