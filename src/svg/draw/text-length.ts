/**
 * How wide letters are, in thousandths of the size of the type, from space to tilde: Helvetica's, as published in Adobe's
 * font metrics. Nothing here has a screen to measure on.
 */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;

/** Wider than any letter of the table, for what is not in it: signs, emoji, other scripts. */
const other = 1100;
/** The reader's own type may be wider than Helvetica: DejaVu Sans is by about an eighth. Our choice, on the safe side. */
const margin = 1.15;
/** Letters that DejaVu Sans, met where there is no Arial, sets wider than that margin allows: its widths less the margin. */
const wider: Readonly<Record<string, number>> = {
  i: 242,
  j: 242,
  l: 242,
  t: 341,
  f: 307,
  r: 358,
  ":": 293,
  ";": 293,
  "(": 340,
  ")": 340,
  "|": 293,
};
const firstInTable = 32;

const widthOf = (character: string): number => {
  const plain = character.normalize("NFD").charCodeAt(0) - firstInTable;
  if (character === "\u00a0") return widths[0];
  if (/[\u2010-\u2015\u2212]/.test(character)) return 556;
  return wider[character] ?? widths[plain] ?? other;
};

/** How long is this text when it is set in this size? An estimate that is rather too long than too short. */
export const textLength = (text: string, size: number): number => {
  let length = 0;
  for (const character of text) {
    if (!/\p{M}/u.test(character)) length += widthOf(character);
  }
  return (length * size * margin) / 1000;
};
