/** Which row and column is `D12`? From 1; undefined when it is no cell. */
export const cellAt = (
  reference: string,
): { readonly row: number; readonly column: number } | undefined => {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(reference.slice(at));
  const isCell = at > 0 && at <= 3 && Number.isInteger(row) && row >= 1;
  return isCell ? { row, column } : undefined;
};
