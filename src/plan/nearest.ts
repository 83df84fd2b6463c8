const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (previous[j] ?? 0) + 1,
        (previous[j - 1] ?? 0) + change,
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

/** Which known word was probably meant? The nearest by letters changed, or none when all are far off. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = word.slice(0, 60).toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const d = distance(wanted, candidate.toLowerCase());
    const near = Math.max(1, Math.floor(candidate.length / 2.5));
    if (d <= near && d < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { word: candidate, distance: d };
  }
  return best?.word;
};
