import { h, type Markup, text } from "./markup.js";

/** A column of a table: what it is called, and whether it holds numbers. */
export interface HtmlColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A cell: words, or markup that is made already. `sort`: what the script sorts it by, where that is not its words. */
export type HtmlCell = string | { readonly markup: Markup; readonly sort?: string };

const inside = (cell: HtmlCell): Markup => (typeof cell === "string" ? text(cell) : cell.markup);

/** Has it a word so long that a column would be as wide as a page, or an address? Such a cell breaks anywhere, and no other does. */
const hasLongWord = (cell: HtmlCell): boolean =>
  typeof cell === "string" && /[^\s\u00ad-]{32}/u.test(cell);

const sortOf = (cell: HtmlCell): string | undefined =>
  typeof cell === "string" ? undefined : cell.sort;

/** The class of a cell. */
const kindOf = (cell: HtmlCell, isNumber = false): string | undefined =>
  [...(isNumber ? ["number"] : []), ...(hasLongWord(cell) ? ["long"] : [])].join(" ") || undefined;

/**
 * A table with its caption. The first cell of a row names the row. `isSorted`: its script
 * may sort it by any column. A table that is wider than the page scrolls by itself and
 * can be reached with the keyboard.
 */
export const htmlTable = (
  caption: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly HtmlCell[])[],
  { isSorted = false }: { readonly isSorted?: boolean } = {},
): Markup =>
  h(
    "div",
    { class: "wide", tabindex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      { class: isSorted ? "sorted" : undefined },
      h("caption", {}, h("span", {}, text(caption))),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...columns.map(({ title, isNumber }) =>
            h("th", { scope: "col", class: kindOf(title, isNumber) }, text(title)),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h(
            "tr",
            {},
            ...row.map((cell, at) =>
              at === 0
                ? h(
                    "th",
                    { scope: "row", class: kindOf(cell), "data-sort": sortOf(cell) },
                    inside(cell),
                  )
                : h(
                    "td",
                    { class: kindOf(cell, columns[at]?.isNumber), "data-sort": sortOf(cell) },
                    inside(cell),
                  ),
            ),
          ),
        ),
      ),
    ),
  );
