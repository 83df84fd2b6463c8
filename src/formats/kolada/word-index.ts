import { passedOver, stemOf, type TitleWord, titleWords } from "./title-words.js";

/** A title that shares words with the one asked about. */
export interface WordMatch {
  /** Which of the titles, from 0. */
  readonly row: number;
  /** How much of the two titles is shared, 0–1: twice the shared weight by the weight of both. */
  readonly score: number;
  /** The shared words, as they stand in the title asked about. */
  readonly shared: readonly string[];
  /** Has each a word that the other lacks, so that one may stand in the place of the other: `småhus`, `flerfamiljshus`? */
  readonly isSwapped: boolean;
}

/** The least length of either half of a compound word. */
const leastHalf = 4;
/** Letters that may stand between the halves: `arbetslöshet`, `förskolekostnad`. */
const joints = ["", "s", "e", "o"] as const;

/**
 * The halves of a compound, when both are words that titles have oftener than the whole: `grundskoleelever` is
 * `grundskola` and `elever`. A half that says nothing alone is passed over: `invånarantal` is `invånare`.
 */
const halvesOf = (word: string, count: (stem: string) => number): readonly string[] => {
  const whole = count(stemOf(word));
  for (let at = word.length - leastHalf; at >= leastHalf; at--) {
    const end = word.slice(at);
    const tail = stemOf(end);
    const saysNothing = passedOver.has(end);
    if (!saysNothing && count(tail) <= whole) continue;
    for (const joint of joints) {
      if (!word.slice(0, at).endsWith(joint)) continue;
      const begin = word.slice(0, at - joint.length);
      const head = begin.length < leastHalf ? "" : stemOf(begin);
      if (count(head) > whole) return saysNothing ? [head] : [head, tail];
    }
  }
  return [];
};

const add = <K>(map: Map<K, number>, key: K, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

/**
 * Which titles share words with this one? Builds an index from words to titles, so that each question looks only at
 * titles with a word in common. A word that few titles have weighs more than one that many have.
 */
export const wordIndex = (titles: readonly string[]): ((title: string) => readonly WordMatch[]) => {
  const words = titles.map(titleWords);
  const counts = new Map<string, number>();
  for (const list of words) for (const { stem } of list) add(counts, stem);
  const count = (stem: string) => counts.get(stem) ?? 0;

  const known = new Map<string, readonly string[]>();
  const partsOf = ({ stem, written }: TitleWord): readonly string[] => {
    const before = known.get(stem);
    if (before) return before;
    const halves = halvesOf(written.toLowerCase(), count);
    const parts = halves.length > 0 ? halves : [stem];
    known.set(stem, parts);
    return parts;
  };

  const rowsOf = new Map<string, number[]>();
  const partsOfRow = words.map((list) => new Set(list.flatMap(partsOf)));
  for (const [row, parts] of partsOfRow.entries()) {
    for (const part of parts) {
      const rows = rowsOf.get(part);
      if (rows) rows.push(row);
      else rowsOf.set(part, [row]);
    }
  }
  const weightOf = (part: string) => Math.log(1 + titles.length / (rowsOf.get(part)?.length ?? 1));
  const sum = (parts: Iterable<string>) => {
    let total = 0;
    for (const part of parts) total += weightOf(part);
    return total;
  };
  const weightOfRow = partsOfRow.map(sum);

  return (title) => {
    const asked = titleWords(title);
    const written = new Map(
      asked.flatMap((word) => partsOf(word).map((part) => [part, word.written] as const)),
    );
    const total = sum(written.keys());
    const shared = new Map<number, number>();
    for (const part of written.keys()) {
      for (const row of rowsOf.get(part) ?? []) add(shared, row, weightOf(part));
    }
    return [...shared].map(([row, weight]) => ({
      row,
      score: (2 * weight) / (total + (weightOfRow[row] ?? 0)),
      get shared() {
        const parts = [...written.keys()].filter((part) => partsOfRow[row]?.has(part));
        return [...new Set(parts.map((part) => written.get(part) ?? part))];
      },
      get isSwapped() {
        const theirs = partsOfRow[row] ?? new Set();
        const both = [...written.keys()].filter((part) => theirs.has(part)).length;
        return both < written.size && both < theirs.size;
      },
    }));
  };
};
