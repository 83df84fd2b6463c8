import { textWidth } from "./text-width.js";

/** The longest beginning that fits; at least one character. */
const cut = (word: string, width: number): string => {
  let end = Math.min(word.length, Math.max(1, width));
  while (end > 1 && textWidth(word.slice(0, end)) > width) end -= 1;
  // Half of a pair is no character.
  if (/[\ud800-\udbff]$/.test(word.slice(0, end))) end += end === 1 ? 1 : -1;
  // A hyphen within the word is a better place.
  const hyphen = word.slice(0, end).lastIndexOf("-");
  return word.slice(0, hyphen > 0 ? hyphen + 1 : end);
};

/** Breaks a text into lines at ordinary spaces; a word wider than a line is cut, after a hyphen where it has one. No-break spaces hold. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const part of text.split(" ")) {
    let word = part;
    const joined = line === "" ? word : `${line} ${word}`;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    while (textWidth(word) > width) {
      const head = cut(word, width);
      lines.push(head);
      word = word.slice(head.length);
    }
    line = word;
  }
  return [...lines, line];
};
