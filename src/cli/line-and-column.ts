/** Which line and column has a place in a text? Both counted from 1. */
export const lineAndColumn = (text: string, at: number): { line: number; column: number } => {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
};
