import { label, lineHeight } from "./label.js";
import { tag } from "./tag.js";
import { textLength } from "./text-length.js";

/** One sign and what it means. */
export interface LegendItem {
  readonly name: string;
  /** Class of the swatch: a colour of the palette. */
  readonly class: string;
}

const [swatch, gap, between] = [12, 6, 18];

/** What the colours mean, in as many lines as it takes; and how high that is. */
export const legend = (
  items: readonly LegendItem[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly svg: string; readonly height: number } => {
  let [left, line] = [0, 0];
  const drawn = items.map(({ name, class: colour }) => {
    const room = Math.min(width - swatch - gap, textLength(name, 12));
    const whole = swatch + gap + room;
    if (left > 0 && left + whole > width) {
      left = 0;
      line += 1;
    }
    const top = y + line * (lineHeight + 4);
    const svg = [
      tag("rect", { class: colour, x: x + left, y: top, width: swatch, height: swatch, rx: 2 }),
      label(name, { x: x + left + swatch + gap, y: top + 11, width: room + 1, size: 12 }),
    ].join("");
    left += whole + between;
    return svg;
  });
  return { svg: drawn.join(""), height: items.length === 0 ? 0 : (line + 1) * (lineHeight + 4) };
};
