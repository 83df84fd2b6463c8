/** What stands between the cells of a row. */
export type Delimiter = ";" | "," | "\t";

/** Those that come first win where all else is equal. */
const delimiters: readonly Delimiter[] = [";", "\t", ","];

const mostLines = 50;
const mostLetters = 100_000;

const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= "0" && letter <= "9";

type Counts = Record<Delimiter, number>;

/** How often each stands outside quotes in each of the first lines; a comma between digits is a decimal comma. */
const countsByLine = (text: string, from: number): readonly Counts[] => {
  const lines: Counts[] = [];
  let counts: Counts = { ";": 0, "\t": 0, ",": 0 };
  let isQuoted = false;
  let isCellStart = true;
  const end = Math.min(text.length, from + mostLetters);
  for (let at = from; at < end && lines.length < mostLines; at++) {
    const letter = text[at];
    if (isQuoted) {
      if (letter === '"') isQuoted = false;
      continue;
    }
    if (letter === '"') {
      // A second quote in a row is one that was doubled inside quotes.
      if (isCellStart || text[at - 1] === '"') isQuoted = true;
      isCellStart = false;
    } else if (letter === "\n" || letter === "\r") {
      lines.push(counts);
      counts = { ";": 0, "\t": 0, ",": 0 };
      isCellStart = true;
    } else if (letter === ";" || letter === "\t" || letter === ",") {
      const isDecimal = letter === "," && isDigit(text[at - 1]) && isDigit(text[at + 1]);
      if (!isDecimal) counts[letter] += 1;
      isCellStart = true;
    } else isCellStart = false;
  }
  return [...lines, counts];
};

/** How many lines agree on how many cells a row has, and how many that is. */
const agreement = (lines: readonly Counts[], delimiter: Delimiter) => {
  const byCount = new Map<number, number>();
  for (const { [delimiter]: count } of lines) {
    if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  }
  let best = { lines: 0, count: 0 };
  for (const [count, number] of byCount) {
    if (number > best.lines || (number === best.lines && count > best.count)) {
      best = { lines: number, count };
    }
  }
  return best;
};

/** What stands between the cells, found from the first lines; a semicolon where nothing tells. */
export const delimiterOf = (text: string, from = 0): Delimiter => {
  const lines = countsByLine(text, from);
  let best: Delimiter = ";";
  let most = { lines: 0, count: 0 };
  for (const delimiter of delimiters) {
    const found = agreement(lines, delimiter);
    if (found.lines > most.lines || (found.lines === most.lines && found.count > most.count)) {
      best = delimiter;
      most = found;
    }
  }
  return best;
};
