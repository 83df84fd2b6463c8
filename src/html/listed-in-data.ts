import type { HtmlContext } from "./context.js";
import type { TableName } from "./data-tables.js";
import { h, type Markup, p, text } from "./markup.js";

const words = {
  sv: "Fler rader ligger i filerna sist på sidan",
  en: "More rows lie in the files at the end of the page",
} as const;

/** How many more there are than the page lists, and where to find them when the page has its data with it. */
export const listedInData = (
  count: string,
  table: TableName,
  { language, hasData }: Pick<HtmlContext, "language" | "hasData">,
): Markup =>
  hasData
    ? h(
        "p",
        { class: "muted" },
        text(`${count} `),
        h("a", { href: `#data-${table}` }, text(words[language])),
        text("."),
      )
    : p(count, "muted");
