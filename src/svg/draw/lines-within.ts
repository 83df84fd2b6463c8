import { safeText } from "../../report/safe-text.js";
import { textLength } from "./text-length.js";

const ellipsis = "…";

const graphemes = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter("sv", { granularity: "grapheme" }).segment(text), (s) => s.segment);

/** The longest beginning that fits, with an ellipsis when something is left out. */
const cut = (text: string, width: number, size: number): string => {
  if (textLength(text, size) <= width) return text;
  const kept: string[] = [];
  let length = textLength(ellipsis, size);
  for (const character of graphemes(text)) {
    length += textLength(character, size);
    if (length > width) break;
    kept.push(character);
  }
  return `${kept.join("").trimEnd()}${ellipsis}`;
};

/**
 * How is this text set within a width? Broken at spaces and after hyphens into at most so many lines; what does not fit
 * ends with an ellipsis, and the whole stands in the picture's table.
 */
export const linesWithin = (
  text: string,
  width: number,
  size: number,
  most = 1,
): readonly string[] => {
  // A name may be ten thousand characters; no picture holds more than some hundreds.
  const words =
    safeText(text)
      .slice(0, 600)
      .match(/[^\s-]+-*\s*|-+\s*/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const [at, word] of words.entries()) {
    const fits = textLength((line + word).trimEnd(), size) <= width;
    if (line !== "" && !fits) {
      if (lines.length + 1 === most) {
        line += words.slice(at).join("");
        break;
      }
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()].map((one) => cut(one, width, size));
};
