import type { Method } from "../plan/method.js";
import { labelText } from "./label-text.js";
import { type Block, blank, layOut } from "./page.js";
import { readingWords } from "./reading-words.js";
import { sourceOfMethod } from "./source-of-method.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    known: "Känt",
    labels: "Kallar",
    levels: "Planeringsnivåer, uppifrån",
    perspectives: "Perspektiv",
    stages: "Steg, i ordning",
    calendar: "Återkommer",
    lenses: "Egen indelning av reglerna",
    noRule: "ingen regel letar efter det",
    rules: "Inställda regler",
    off: "av",
    on: "på",
    sources: "Källor",
  },
  en: {
    known: "Known",
    labels: "Calls",
    levels: "Planning levels, from the top",
    perspectives: "Perspectives",
    stages: "Stages, in order",
    calendar: "Comes back",
    lenses: "Its own grouping of the rules",
    noRule: "no rule looks for it",
    rules: "Rules it sets",
    off: "off",
    on: "on",
    sources: "Sources",
  },
} as const;

/**
 * What is this steering method, and how far is it known? One method as text: what is public and what is our
 * reconstruction, its words, levels, perspectives and stages, the rules it sets, and its sources with how they were read.
 *
 * @example
 * ```ts
 * import { lotsStyle } from "styrkedja/methods";
 * import { textExplainMethod } from "styrkedja/report";
 *
 * console.log(textExplainMethod(lotsStyle, { language: "sv" }));
 * ```
 */
export const textExplainMethod = (method: Method, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const text = (label: Parameters<typeof labelText>[0]) => labelText(label, language);
  const section = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          blank,
          { text: title, tone: "heading", indent: 2 },
          ...items.map((item): Block => ({ lead: "–", text: item, indent: 4 })),
        ];
  const { labels = {}, levels = [], perspectives = [], stages = [], calendar = [] } = method;
  const { lenses = [], rules = {}, sources } = method;
  return layOut(
    [
      { text: text(method.title), tone: "heading" },
      { text: method.id, tone: "faint" },
      ...(method.known === undefined
        ? []
        : [
            blank,
            {
              lead: say.known,
              text: text(method.known),
              tone: "faint" as const,
              indent: 2,
              hang: 15,
            },
          ]),
      ...section(
        say.labels,
        Object.entries(labels).map(([key, label]) => `${key}: ${text(label)}`),
      ),
      ...section(
        say.levels,
        levels.map(({ key, label, horizon, decidedBy }) =>
          [`${text(label)} (${key})`, horizon && text(horizon), decidedBy && text(decidedBy)]
            .filter(Boolean)
            .join(", "),
        ),
      ),
      ...section(
        say.perspectives,
        perspectives.map(({ key, label }) => `${text(label)} (${key})`),
      ),
      ...section(
        say.stages,
        stages.map(({ label, heldBy }, at) =>
          heldBy ? `${at + 1}. ${text(label)}: ${heldBy}` : `${at + 1}. ${text(label)}`,
        ),
      ),
      ...section(
        say.calendar,
        calendar.map(({ label }) => text(label)),
      ),
      ...section(
        say.lenses,
        lenses.map((lens) => `${text(lens.label)}: ${lens.rules.join(", ") || say.noRule}`),
      ),
      ...section(
        say.rules,
        Object.entries(rules).map(([rule, set]) => {
          if (set === "off") return `${rule}: ${say.off}`;
          if (typeof set === "string") return `${rule}: ${set}`;
          const chosen = Object.entries(set.options ?? {}).map(
            ([name, value]) => `${name} ${JSON.stringify(value)}`,
          );
          return `${rule}: ${[set.severity ?? say.on, ...chosen].join(", ")}`;
        }),
      ),
      ...section(
        say.sources,
        sources.map((source) => {
          const read = sourceOfMethod(source);
          if (!read) return source;
          const where = read.url === undefined ? "" : ` ${read.url}`;
          return `${read.citation} (${readingWords[read.reading][language]})${where}`;
        }),
      ),
    ],
    options,
  );
};
