import { formatNumber } from "../report/format-number.js";
import type { Picture, PictureOptions } from "../svg/picture.js";
import type { HtmlContext } from "./context.js";
import { htmlTable } from "./html-table.js";
import { foldedAbout, h, type Markup, text } from "./markup.js";

const words = {
  sv: { table: "Samma uppgifter som tabell", untold: "inte sagt" },
  en: { table: "The same facts as a table", untold: "not told" },
} as const;
const [onPage, onPhone] = [720, 340];
const digits = 2;

/** The page carries the style of all pictures once. */
export const withoutStyle = (svg: string): string => svg.replace(/<style>[^<]*<\/style>/, "");

/** A figure as it is written: with decimals only where it has some. */
const shown = (value: number, { language }: HtmlContext): string =>
  formatNumber(value, language, Number.isInteger(value) ? 0 : digits);

/**
 * A picture, laid out once for a page and once for a phone, with its table below. `id` is its own on the page. `caption`: its description is
 * shown below it too, where that says more than the eye sees at once.
 */
export const figure = (
  id: string,
  draw: (options: PictureOptions) => Picture,
  context: HtmlContext,
  { caption = true }: { readonly caption?: boolean } = {},
): Markup => {
  const { language } = context;
  const say = words[language];
  const wide = draw({ language, width: onPage, id: `${id}-wide` });
  const narrow = draw({ language, width: onPhone, id: `${id}-narrow` });
  const { columns, rows } = wide.table;
  const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === "number"));
  return h(
    "figure",
    { id },
    h("div", { class: "on-page" }, withoutStyle(wide.svg)),
    h("div", { class: "on-phone" }, withoutStyle(narrow.svg)),
    caption ? h("figcaption", {}, text(wide.description)) : "",
    foldedAbout(
      wide.title,
      say.table,
      htmlTable(
        wide.title,
        columns.map((title, at) => ({ title, ...(isNumber[at] && { isNumber: true }) })),
        rows.map((row) =>
          row.map((cell) => {
            if (cell === null) return say.untold;
            return typeof cell === "number" ? shown(cell, context) : cell;
          }),
        ),
      ),
    ),
  );
};
