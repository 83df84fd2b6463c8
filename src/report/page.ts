import { safeText } from "./safe-text.js";
import { textWidth } from "./text-width.js";
import { wrap } from "./wrap.js";

/** What a piece of text is, so that it can be shown so. Never the only carrier of what it says. */
export type Tone = "heading" | "error" | "warning" | "info" | "faint";

/** Gives a piece of finished text its tone. Pure: the one who writes to a terminal brings the colours. */
export type Style = (text: string, tone: Tone) => string;

/** One paragraph of a page. A lead stands before the text and takes the tone; without one the text takes it. */
export interface Block {
  readonly lead?: string;
  readonly text: string;
  readonly tone?: Tone;
  /** Columns before the first line. */
  readonly indent?: number;
  /** Columns before the lines after it; absent: under the text, after the lead. */
  readonly hang?: number;
  /** Laid out already: never wrapped. */
  readonly asIs?: true;
}

export interface PageOptions {
  /** Columns of a line; absent means 100. */
  readonly width?: number | undefined;
  readonly style?: Style | undefined;
}

export const defaultWidth = 100;
const narrowest = 20;
const plain: Style = (text) => text;

export const blank: Block = { text: "" };

/** Lays out paragraphs, each within the width. All that is shown on a screen passes here and is made harmless. */
export const layOut = (blocks: readonly Block[], options: PageOptions = {}): string => {
  const { width = defaultWidth, style = plain } = options;
  const lines = blocks.flatMap((block) => {
    const { indent = 0, tone } = block;
    const toned = (part: string) => (tone === undefined || part === "" ? part : style(part, tone));
    const lead = block.lead === undefined ? "" : safeText(block.lead);
    const hang = block.hang ?? (lead === "" ? indent : indent + textWidth(lead) + 1);
    const text = safeText(block.text);
    const room = Math.max(narrowest, width - hang);
    const [first = "", ...rest] = block.asIs ? [text] : wrap(text, room);
    if (lead === "") {
      return [" ".repeat(indent) + toned(first), ...rest.map((l) => " ".repeat(hang) + toned(l))];
    }
    const padding = " ".repeat(Math.max(1, hang - indent - textWidth(lead)));
    return [
      " ".repeat(indent) + toned(lead) + padding + first,
      ...rest.map((line) => " ".repeat(hang) + line),
    ];
  });
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
};
