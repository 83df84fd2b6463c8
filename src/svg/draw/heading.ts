import { label, lineHeight } from "./label.js";
import { linesWithin } from "./lines-within.js";

/** The picture's title, and what is counted, at its top; and where they end. */
export const heading = (
  title: string,
  width: number,
  counted?: string,
): { readonly svg: string; readonly bottom: number } => {
  const room = width - 16;
  const lines = linesWithin(title, room, 13, 2).length;
  const y = 20;
  const after = y + (lines - 1) * lineHeight;
  const name = label(title, { x: 8, y, width: room, most: 2, class: "sk-strong" });
  if (counted === undefined) return { svg: name, bottom: after + 12 };
  const unit = label(counted, {
    x: 8,
    y: after + lineHeight,
    width: room,
    size: 12,
    class: "sk-muted",
  });
  return { svg: name + unit, bottom: after + lineHeight + 12 };
};
