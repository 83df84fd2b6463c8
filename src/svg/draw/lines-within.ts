import { safeText } from "../../report/safe-text.js";
import { fitting, jointWithin } from "./divide-at.js";
import { textLength } from "./text-length.js";

const ellipsis = "…";

/** The longest beginning that fits, with an ellipsis when something is left out. */
const cut = (text: string, width: number, size: number): string =>
  textLength(text, size) <= width
    ? text
    : `${text.slice(0, fitting(text, width, size, ellipsis, 0)).trimEnd()}${ellipsis}`;

/**
 * How is this text set within a width? Broken at spaces and after hyphens into at most so many lines, a word longer than a line
 * divided between its parts, a no-break space kept; what does not fit ends with an ellipsis, and the whole stands in the picture's table.
 */
export const linesWithin = (
  text: string,
  width: number,
  size: number,
  most = 1,
): readonly string[] => {
  // A name may be ten thousand characters; no picture holds more than some hundreds.
  const words = [
    ...(safeText(text)
      .slice(0, 600)
      .match(/(?:[^\s-]|\u00a0)+-*[^\S\u00a0]*|-+[^\S\u00a0]*/gu) ?? []),
  ];
  const fits = (one: string) => textLength(one.trimEnd(), size) <= width;
  const lines: string[] = [];
  let line = "";
  while (words.length > 0) {
    const word = words[0] as string;
    if (fits(line + word)) {
      line += word;
      words.shift();
      continue;
    }
    if (lines.length + 1 >= most) {
      line += words.join("");
      break;
    }
    const room = width - textLength(line, size);
    const at = fits(word)
      ? undefined
      : (jointWithin(word, room, size) ??
        (line === "" ? fitting(word, width, size, "-", 1) : undefined));
    if (at === undefined || at >= word.length) {
      // Nothing of the word goes on this line; alone on a line of its own, what is too wide is cut at the end.
      if (line === "") {
        line = word;
        words.shift();
      }
      lines.push(line.trimEnd());
    } else {
      lines.push(`${line}${word.slice(0, at)}-`);
      words[0] = word.slice(at);
    }
    line = "";
  }
  return [...lines, ...(line === "" && lines.length > 0 ? [] : [line.trimEnd()])].map((one) =>
    cut(one, width, size),
  );
};
