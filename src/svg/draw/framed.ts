import type { Picture, PictureOptions, PictureTable } from "../picture.js";
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

const [narrowest, usual, widest] = [320, 720, 1200];

/** How wide is the picture? Within what can be read. */
export const widthOf = ({ width = usual }: PictureOptions): number =>
  Math.min(widest, Math.max(narrowest, Math.round(width)));

/** The drawing as a document of its own, named and described for those who hear it read. */
export const framed = (drawing: Drawing, options: PictureOptions): Picture => {
  const { name, title, description, height, body, table } = drawing;
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
    tag("title", { id: `${id}-title` }, escaped(title)),
    tag("desc", { id: `${id}-desc` }, escaped(description)),
    tag("style", {}, pictureStyle),
    tag("rect", { class: "sk-paper", width, height }),
    body,
  );
  return { title, description, svg, table };
};
