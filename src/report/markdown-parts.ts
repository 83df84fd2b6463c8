import { markdownText as safe } from "./markdown-text.js";
import type { Block } from "./page.js";

export const heading = (level: 1 | 2 | 3, text: string): string =>
  `${"#".repeat(level)} ${safe(text)}`;
export const bullet = (text: string): string => `- ${text}`;
export const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Paragraphs made for a page, as Markdown: headings, lines of a list, and plain text. */
export const fromBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ text, lead, tone }) => {
    if (text === "") return [];
    if (tone === "heading") return [heading(2, text)];
    if (lead === "–") return [bullet(safe(text))];
    return [lead === undefined ? safe(text) : bullet(`${safe(lead)} ${safe(text)}`)];
  });
