import { brief } from "./draw/brief.js";
import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label, lineHeight } from "./draw/label.js";
import { linesWithin } from "./draw/lines-within.js";
import { escaped, hint, tag } from "./draw/tag.js";
import type { Picture, PictureOptions } from "./picture.js";

/** What a cell can say, as a sign and a word. */
export interface MatrixSign {
  readonly key: string;
  /** One character that says it without colour: `●`, `○`, `?`. */
  readonly sign: string;
  readonly means: string;
  /** Does it call for attention? */
  readonly isAlarm?: boolean;
}

/** Rows and columns with a sign where they meet: goals and boards, data items and askers. */
export interface MatrixData {
  readonly title: string;
  readonly columns: readonly string[];
  readonly signs: readonly MatrixSign[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

const [rowAir, headLines, narrow, nameLinesAtMost, signWidth] = [12, 4, 520, 3, 24];

/**
 * Which of these has to do with which? A sign in each cell, explained below the picture in words. On a narrow picture the columns are
 * numbered, and their names stand below.
 *
 * @example
 * ```ts
 * import { matrixPicture } from "styrkedja/svg";
 *
 * const { table } = matrixPicture(
 *   {
 *     title: "Träffbild",
 *     columns: ["Bildningsnämnden"],
 *     signs: [{ key: "ownGoal", sign: "●", means: "eget mål" }],
 *     rows: [{ name: "Alla läser", cells: ["ownGoal"] }],
 *   },
 *   { language: "sv" },
 * );
 * table.rows; // [["Alla läser", "eget mål"]]
 * ```
 */
export const matrixPicture = (data: MatrixData, options: PictureOptions): Picture => {
  const width = widthOf(options);
  const isNarrow = width < narrow;
  const signs = new Map(data.signs.map((sign) => [sign.key, sign]));
  const head = heading(data.title, width);
  const nameWidth = Math.round(width * (isNarrow ? 0.45 : 0.34));
  const left = nameWidth + 16;
  const cellWidth = (width - left - 8) / Math.max(1, data.columns.length);
  // A name that would be cut is a number instead, and stands whole below.
  const isNumbered =
    isNarrow ||
    cellWidth < 64 ||
    data.columns.some((name) =>
      linesWithin(name, cellWidth - 8, 12, headLines)
        .at(-1)
        ?.endsWith("…"),
    );
  const shown = data.columns.map((name, at) => (isNumbered ? String(at + 1) : name));
  const lines = shown.map((name) => linesWithin(name, cellWidth - 8, 12, headLines).length);
  // Numbers that stand too near each other stand on two lines, by turns.
  const isStaggered = isNumbered && cellWidth < 20;
  const headHeight = isStaggered ? 2 : isNumbered ? 1 : Math.max(1, ...lines);
  const columnsBottom = head.bottom + headHeight * lineHeight + 4;
  const heads = shown.map((name, at) =>
    label(name, {
      x: left + (at + 0.5) * cellWidth,
      y: head.bottom + 12 + (isStaggered && at % 2 === 1 ? lineHeight : 0),
      width: isNumbered ? 40 : cellWidth - 8,
      most: headLines,
      size: 12,
      anchor: "middle",
    }),
  );
  let y = columnsBottom + 6;
  const rows = data.rows.map(({ name, cells }) => {
    const high = linesWithin(name, nameWidth, 13, nameLinesAtMost).length * lineHeight;
    const top = y;
    y += high + rowAir;
    const middle = top + high / 2 + 1;
    return [
      tag("line", { class: "sk-line", x1: 8, x2: width - 8, y1: top - 6, y2: top - 6 }),
      label(name, { x: 8, y: top + 10, width: nameWidth, most: nameLinesAtMost }),
      ...cells.map((key, at) => {
        const sign = signs.get(key);
        return tag(
          "text",
          {
            x: left + (at + 0.5) * cellWidth,
            y: middle + 1,
            "text-anchor": "middle",
            class: sign?.isAlarm ? "sk-alarm sk-strong" : undefined,
          },
          hint(`${brief(name)}, ${brief(data.columns[at] ?? "")}: ${sign?.means ?? key}`),
          escaped(sign?.sign ?? key),
        );
      }),
    ].join("");
  });
  const used = data.signs.filter(({ key }) => data.rows.some(({ cells }) => cells.includes(key)));
  const explained = [
    ...used.map(({ sign, means }) => ({ sign, means })),
    ...(isNumbered ? data.columns.map((name, at) => ({ sign: String(at + 1), means: name })) : []),
  ];
  const notes = explained.map(({ sign, means }, at) => {
    if (at === used.length) y += 6;
    const room = width - signWidth - 16;
    const own = linesWithin(means, room, 12, 2).length;
    const drawn =
      label(sign, { x: 8, y: y + 14, width: signWidth, size: 12, class: "sk-strong" }) +
      label(means, { x: 8 + signWidth, y: y + 14, width: room, size: 12, most: 2 });
    y += own * lineHeight + 3;
    return drawn;
  });
  const countOf = (key: string) =>
    data.rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell === key).length, 0);
  return framed(
    {
      name: "matrix",
      title: data.title,
      description: `${used.map(({ key, means }) => `${means}: ${countOf(key)}`).join(", ")}.`,
      height: y + 12,
      body: [head.svg, ...heads, ...rows, ...notes].join(""),
      table: {
        columns: ["", ...data.columns],
        rows: data.rows.map(({ name, cells }) => [
          name,
          ...cells.map((key) => signs.get(key)?.means ?? key),
        ]),
      },
    },
    options,
  );
};
