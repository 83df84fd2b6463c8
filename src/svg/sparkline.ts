import type { Language } from "../report/language.js";
import { safeText } from "../report/safe-text.js";
import { pictureStyle } from "./draw/picture-style.js";
import { hint, tag, unit } from "./draw/tag.js";

/** A small line to stand in a row of a table. */
export interface Sparkline {
  /** What is read to those who cannot see it: the figures in words. */
  readonly title: string;
  /** In time; `null` is a gap. */
  readonly values: readonly (number | null)[];
}

const [width, height, air] = [120, 28, 4];

/**
 * How has it moved, at a glance? A line without axes for a row of a table that holds the figures; gaps stay gaps, and the last
 * value has a point. Empty where there are no two values to join.
 *
 * @example
 * ```ts
 * import { sparkline } from "styrkedja/svg";
 *
 * sparkline({ title: "71, 74, 73", values: [71, 74, 73] }, { language: "sv" }).startsWith("<svg"); // true
 * ```
 */
export const sparkline = (
  { title, values }: Sparkline,
  { language }: { readonly language: Language },
): string => {
  const known = values.flatMap((value) => value ?? []);
  if (known.length < 2) return "";
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number) => air + (at / (values.length - 1)) * (width - 2 * air);
  const y = (value: number) =>
    most === least ? height / 2 : air + (1 - (value - least) / (most - least)) * (height - 2 * air);
  let path = "";
  let last = "";
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const isNew = at === 0 || values[at - 1] === null;
    path += `${isNew ? "M" : "L"}${unit(x(at))} ${unit(y(value))}`;
    last = tag("circle", { class: "sk-s0", cx: x(at), cy: y(value), r: 2.5 });
  }
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "sk",
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: language,
      "aria-label": safeText(title),
    },
    hint(title),
    tag("style", {}, pictureStyle),
    tag("path", { class: "sk-curve", d: path }),
    last,
  );
};
