import type { Cell } from "../cell.js";

/** What an example row begins with. */
export const exampleMark = { sv: "Exempel: ", en: "Example: " } as const;

const begins = /^\s*(?:exempel|example)\s*:/i;

/** Is this row an example in a template that was filled in? Its first cell says so, and it is left out when read. */
export const isExampleRow = (row: readonly Cell[]): boolean => {
  const first = row.find((cell) => cell !== null && cell !== "");
  return typeof first === "string" && begins.test(first);
};
