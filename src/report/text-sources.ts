import type { Rule } from "../rules/rule.js";
import type { RuleSource } from "../sources/source.js";
import { listed } from "./listed.js";
import { type Block, blank, layOut } from "./page.js";
import { readingWords } from "./reading-words.js";
import { sourceText } from "./source-text.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: "Vad reglerna vilar på, det som lästes för längst sedan först",
    columns: ["Läst till", "Källa", "Hur", "Regler"],
    none: "Ingen källa är så gammal.",
    noRule: "ingen regel",
    note: "För en lag är dagen den vars lydelse lästes: senare ändringar är inte sedda.",
  },
  en: {
    title: "What the rules rest on, what was read longest ago first",
    columns: ["Read to", "Source", "How", "Rules"],
    none: "No source is that old.",
    noRule: "no rule",
    note: "For a statute the day is that of the wording read: later changes were not seen.",
  },
} as const;

/**
 * Which sources are there, and what rests on them, in words? A table in the order given: to which day each was read, how it is
 * cited, how well it was read, and the rules.
 *
 * @example
 * ```ts
 * import { textSources } from "styrkedja/report";
 * import { catalogue } from "styrkedja/rules";
 * import { olderThan, sourceRegister } from "styrkedja/sources";
 *
 * const old = olderThan(sourceRegister, "P18M", "2027-06-01");
 * console.log(textSources(old, catalogue, { language: "sv" }));
 * ```
 */
export const textSources = (
  sources: readonly RuleSource[],
  rules: readonly Rule[],
  options: TextOptions,
): string => {
  const { language, width } = options;
  const say = words[language];
  const rulesOn = new Map<string, string[]>();
  for (const rule of rules) {
    for (const { id } of rule.sources) rulesOn.set(id, [...(rulesOn.get(id) ?? []), rule.id]);
  }
  const rows = sources.map((source) => [
    source.checkedOn,
    sourceText({ ...source, reading: "full" }, language),
    readingWords[source.reading][language],
    listed(rulesOn.get(source.id) ?? [say.noRule], language, 3),
  ]);
  const body: readonly Block[] =
    rows.length === 0
      ? [{ text: say.none }]
      : [
          ...table(
            say.columns.map((title) => ({ title })),
            rows,
            { width },
          ),
          blank,
          { text: say.note, tone: "faint" },
        ];
  return layOut([{ text: say.title, tone: "heading" }, blank, ...body], options);
};
