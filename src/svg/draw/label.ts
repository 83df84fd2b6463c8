import { linesWithin } from "./lines-within.js";
import { type Attributes, escaped, hint, tag } from "./tag.js";

/** Where a text stands and how it is set. */
export interface LabelPlace {
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly width: number;
  /** Lines at most; absent means one. */
  readonly most?: number;
  readonly size?: 12 | 13;
  readonly anchor?: "start" | "middle" | "end";
  readonly class?: string;
}

/** From one base line to the next, in units. */
export const lineHeight = 16;

/** A text within a width, with the whole of it as a tooltip where it had to be cut. */
export const label = (text: string, place: LabelPlace): string => {
  const { x, y, width, most = 1, size = 13, anchor } = place;
  const lines = linesWithin(text, width, size, most);
  const classes = [size === 12 ? "sk-small" : "", place.class ?? ""].filter(Boolean).join(" ");
  const attributes: Attributes = {
    x,
    y,
    class: classes || undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
  };
  const isCut = lines.at(-1)?.endsWith("…");
  return tag(
    "text",
    attributes,
    ...(isCut ? [hint(text.slice(0, 600))] : []),
    ...(lines.length === 1
      ? [escaped(lines[0] ?? "")]
      : lines.map((line, at) => tag("tspan", { x, dy: at === 0 ? 0 : lineHeight }, escaped(line)))),
  );
};
