import { safeText } from "../../report/safe-text.js";
import type { Picture, PictureOptions, PictureTable } from "../picture.js";
import { heading } from "./heading.js";
import { label } from "./label.js";
import { pictureStyle } from "./picture-style.js";
import { escaped, tag, unit } from "./tag.js";

/** What is drawn, before it becomes a document. */
export interface Drawing {
  /** The picture's own name, `tornado`: the beginning of ids when none is given. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly body: string;
  readonly table: PictureTable;
}

const nothing = { sv: "Det finns inget att visa.", en: "There is nothing to show." } as const;
const [narrowest, usual, widest] = [320, 720, 1200];

/** How wide is the picture? Within what can be read. */
export const widthOf = ({ width = usual }: PictureOptions): number =>
  Math.min(widest, Math.max(narrowest, Math.round(width)));

/** A picture of no rows says so, and draws no empty axes. */
const empty = (drawing: Drawing, options: PictureOptions): Drawing => {
  const width = widthOf(options);
  const head = heading(drawing.title, width);
  const description = nothing[options.language];
  const note = label(description, { x: 8, y: head.bottom + 8, width: width - 16 });
  return { ...drawing, description, height: head.bottom + 24, body: head.svg + note };
};

/** The drawing as a document of its own, named and described for those who hear it read. */
export const framed = (drawing: Drawing, options: PictureOptions): Picture => {
  const { name, title, description, height, body, table } =
    drawing.table.rows.length === 0 ? empty(drawing, options) : drawing;
  const width = widthOf(options);
  const id = (options.id ?? name).replace(/[^\w-]/g, "-");
  const svg = tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "sk",
      role: "img",
      viewBox: `0 0 ${unit(width)} ${unit(height)}`,
      width,
      height,
      lang: options.language,
      "aria-labelledby": `${id}-title ${id}-desc`,
    },
    tag("title", { id: `${id}-title` }, escaped(safeText(title))),
    tag("desc", { id: `${id}-desc` }, escaped(safeText(description))),
    tag("style", {}, pictureStyle),
    tag("rect", { class: "sk-paper", width, height }),
    body,
  );
  return { title, description, svg, table };
};
