/** A cell's text: a bar would end the cell. */
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");

/** Blocks with an empty line between them, and a line end last. */
export const page = (blocks: readonly string[]): string => `${blocks.join("\n\n")}\n`;
