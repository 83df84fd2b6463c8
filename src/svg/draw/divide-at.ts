import { textLength } from "./text-length.js";

/** Parts that end long Swedish words of administration: before them a word is divided rather than anywhere. */
const parts =
  /nämnd|förvaltning|avdelning|kontor|utskott|styrelse|enhet|verksamhet|uppföljning|redovisning|planering|byggnad|utveckling|rapport|undersökning|beslut|ansvar|chef|samordn|fullmäktige|ledning|omsorg|skydd|stöd|tjänst|arbete|prognos|bedömning|kontroll|bokslut|budget|åtgärd|indikator|dokument|grupp/giu;
/** So many letters stand on each side of the hyphen, at the least. */
const least = 3;

const graphemes = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter("sv", { granularity: "grapheme" }).segment(text), (s) => s.segment);

/** Where a word is divided so that what stands before the hyphen fits: between its parts; `undefined` where no part ends in time. */
export const jointWithin = (word: string, room: number, size: number): number | undefined =>
  Array.from(word.matchAll(parts), ({ index }) => index)
    .filter((at) => at >= least && word.length - at >= least)
    .findLast((at) => textLength(`${word.slice(0, at)}-`, size) <= room);

/** How many characters of the word fit with a sign after them: never half of one, and no fewer than asked for. */
export const fitting = (
  word: string,
  room: number,
  size: number,
  sign: string,
  fewest: 0 | 1,
): number => {
  let length = textLength(sign, size);
  let at = 0;
  for (const character of graphemes(word)) {
    length += textLength(character, size);
    if (at >= fewest && length > room) break;
    at += character.length;
  }
  return at;
};
