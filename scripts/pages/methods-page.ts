import { methods } from "../../src/methods/methods.js";
import type { Method } from "../../src/plan/method.js";
import { labelText } from "../../src/report/label-text.js";
import { readingWords } from "../../src/report/reading-words.js";
import { sourceOfMethod } from "../../src/report/source-of-method.js";
import { page, table } from "./markdown.js";

const en = (label: Parameters<typeof labelText>[0] | undefined) => labelText(label ?? {}, "en");
const sv = (label: Parameters<typeof labelText>[0] | undefined) => labelText(label ?? {}, "sv");
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
const rule = (id: string) => `[${id}](rules.md#${id})`;

const part = (title: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`**${title}**`, list(blocks)];

const sourceLine = (address: string): string => {
  const read = sourceOfMethod(address);
  if (!read) return address;
  const cited = read.url === undefined ? read.citation : `[${read.citation}](${read.url})`;
  return `${cited} (${readingWords[read.reading].en}, as of ${read.checkedOn})`;
};

const setting = (set: NonNullable<Method["rules"]>[string]): string =>
  typeof set === "string"
    ? set
    : [set.severity, ...Object.entries(set.options ?? {}).map((one) => one.join(" "))]
        .filter(Boolean)
        .join(", ");

const methodPart = (method: Method): readonly string[] => [
  `## ${en(method.title)}`,
  `\`${method.id}\` · *${sv(method.title)}* · example: [examples/methods/${method.id}.json](../examples/methods/${method.id}.json)`,
  `**How far it is known.** ${en(method.known)} *${sv(method.known)}*`,
  ...part(
    "Planning levels, from the top",
    (method.levels ?? []).map(
      ({ key, label, horizon }) => `\`${key}\`: ${en(label)} (*${sv(label)}*), ${en(horizon)}`,
    ),
  ),
  ...part(
    "Perspectives",
    (method.perspectives ?? []).map(
      ({ key, label }) => `\`${key}\`: ${en(label)} (*${sv(label)}*)`,
    ),
  ),
  ...part(
    "Stages, in order",
    (method.stages ?? []).map(
      ({ label, heldBy }, at) =>
        `${at + 1}: ${en(label)} (*${sv(label)}*)${heldBy ? `, held by \`${heldBy}\`` : ""}`,
    ),
  ),
  ...part(
    "Its own grouping of the rules",
    (method.lenses ?? []).map(
      ({ label, rules }) => `${en(label)}: ${rules.map(rule).join(", ") || "no rule looks for it"}`,
    ),
  ),
  ...part(
    "Rules it sets",
    Object.entries(method.rules ?? {}).map(([id, set]) => `${rule(id)}: ${setting(set)}`),
  ),
  ...part("Sources", method.sources.map(sourceLine)),
];

/** The page `docs/methods.md`. */
export const methodsPage = (): string =>
  page([
    "# Steering methods",
    "Made from `src/methods/` by `npm run generate`: change that, not this page.",
    `A method is data: its words, levels, perspectives, stages, calendar, its own grouping of the rules, and how it sets them. A
plan says which it follows (\`"method": "katrineholm"\`), or spells out one of its own, which may start from one of these with
\`extends\` (see \`examples/6-a-method-of-your-own.json\`). Rules that belong to some methods alone are asked only where the method
names them. Lots® is a trademark: only some of its words are public, and the order of the stages is our reconstruction.`,
    table(
      ["Method", "What it is"],
      methods.map(({ id, title }) => [`\`${id}\``, `${en(title)} (*${sv(title)}*)`]),
    ),
    ...methods.flatMap(methodPart),
    "## Core Quadrants",
    `A tool for a person, not for an organisation: a quality, its pitfall, its challenge and its allergy. \`checkQuadrant\` from
\`styrkedja/methods\` says which corners are empty or say the same, in Swedish and English. It is never part of a plan or a report.
Known from two public pages ([in English](https://www.essential-living.nu/en/kernkwadrant),
[in Dutch](http://www.emo-ratio.nl/kernkwaliteiten-en-het-kernkwadrant-volgens-daniel-ofman/)).`,
  ]);
