/**
 * Each text for an integer is written once and then shared, so that millions of dates hold few
 * strings. The table is filled as texts are asked for; no answer depends on what was asked before.
 */
export const interned = (first: number, last: number, write: (n: number) => string) => {
  let texts: (string | undefined)[] | undefined;
  return (n: number): string => {
    if (n < first || n > last) return write(n);
    texts ??= new Array<string | undefined>(last - first + 1);
    const text = texts[n - first] ?? write(n);
    texts[n - first] = text;
    return text;
  };
};
