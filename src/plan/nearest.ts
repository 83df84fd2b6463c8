/** How many letters to change, add, take away or let change places, to make one word of another. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (previous[j] ?? 0) + 1,
        (previous[j - 1] ?? 0) + change,
        isTurned ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
};

/** What every word of its sort begins with says nothing of which was meant: `goal:`, `--`. */
const begins = /^(?:--|[a-zA-Z]+:)/;

const mostLetters = 60;
const mostChanges = 3;

/** One wrong letter of three is a slip of the fingers; more of them, or more than three, is another word. Our choice. */
const mostFor = (letters: number): number =>
  Math.min(mostChanges, Math.max(1, Math.floor(letters / 3)));

/** Which known word was probably meant? The nearest by letters changed, or none when all are far off. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = word.slice(0, mostLetters).toLowerCase();
  const beginning = begins.exec(wanted)?.[0] ?? "";
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const from = other.startsWith(beginning) ? beginning.length : 0;
    const [own, its] = [wanted.slice(from), other.slice(from)];
    const least = Math.abs(own.length - its.length);
    const most = Math.min((best?.distance ?? Number.POSITIVE_INFINITY) - 1, mostFor(own.length));
    if (least > most) continue;
    const changes = distance(own, its);
    // Of a word of one letter nothing is left when it is changed.
    const isKept = changes < Math.max(own.length, its.length);
    if (changes <= most && isKept) best = { word: candidate, distance: changes };
  }
  return best?.word;
};
