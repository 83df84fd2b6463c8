import { once } from "../plan/once.js";

const graphemes = once(() => new Intl.Segmenter("sv", { granularity: "grapheme" }));
const plain = /^[\u0020-\u02ff\u2010-\u2027\u2212]*$/;
const wide =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60])/u;

/** How many columns of a screen does this text take? An å is one whether written as one character or two. */
export const textWidth = (text: string): number => {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes().segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
};
