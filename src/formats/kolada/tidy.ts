/** One line of plain text: the pairs `\n` that Kolada's texts hold, line breaks and no-break spaces become one space. */
export const tidy = (text: string): string =>
  text
    .replace(/\\[nrt]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
