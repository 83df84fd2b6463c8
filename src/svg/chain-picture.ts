import { framed, widthOf } from "./draw/framed.js";
import { heading } from "./draw/heading.js";
import { label, lineHeight } from "./draw/label.js";
import { linesWithin } from "./draw/lines-within.js";
import { tag } from "./draw/tag.js";
import type { Picture, PictureOptions } from "./picture.js";

/** One step: from whom to whom, and whether it holds. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
  readonly verdict: "holds" | "breaks" | "cannotTell" | "notExamined";
  /** The row of the register, and the paragraph: `4.2 · 6 kap. 37 § kommunallagen`. */
  readonly by?: string;
  /** Why it breaks, or what is not told. */
  readonly because?: string;
}

/** The way of a power to decide. */
export interface ChainData {
  readonly title: string;
  readonly links: readonly PictureLink[];
}

const words = {
  sv: {
    holds: "håller",
    breaks: "brister",
    cannotTell: "kan inte sägas",
    notExamined: "inte granskad",
    columns: ["Från", "Till", "Svar", "Stöd", "Därför"],
  },
  en: {
    holds: "holds",
    breaks: "breaks",
    cannotTell: "cannot be told",
    notExamined: "not examined",
    columns: ["From", "To", "Answer", "Support", "Because"],
  },
} as const;
const signs = { holds: "✓", breaks: "✖", cannotTell: "?", notExamined: "–" } as const;
const [boxAir, mostLines, widest] = [8, 2, 460];
/** Lines for the paragraphs and for the reason: room for all of them on a phone, for law that is cut short is law misquoted. */
const [mostBy, mostBecause] = [6, 10];

/**
 * Where does the right to decide come from, and where does it break? From the council down, one box for each who holds it, with each link between them said to hold or
 * not, in a sign and in words.
 *
 * @example
 * ```ts
 * import { chainPicture } from "styrkedja/svg";
 *
 * const links = [{ from: "Fullmäktige", to: "Nämnden", verdict: "holds" as const }];
 * chainPicture({ title: "Punkt 1.3", links }, { language: "sv" }).table.rows;
 * // [["Fullmäktige", "Nämnden", "håller", null, null]]
 * ```
 */
export const chainPicture = (data: ChainData, options: PictureOptions): Picture => {
  const say = words[options.language];
  const width = widthOf(options);
  const head = heading(data.title, width);
  const boxWidth = Math.min(width - 16, widest);
  const room = boxWidth - 2 * boxAir;
  const parts: string[] = [];
  let y = head.bottom + 4;
  const box = (name: string) => {
    const lines = linesWithin(name, room, 13, mostLines).length;
    const height = lines * lineHeight + 2 * boxAir - 4;
    parts.push(
      tag("rect", { class: "sk-box", x: 8, y, width: boxWidth, height, rx: 5 }),
      label(name, { x: 8 + boxAir, y: y + boxAir + 10, width: room, most: mostLines }),
    );
    y += height;
  };
  const first = data.links[0];
  if (first) box(first.from);
  for (const { verdict, by, because, to } of data.links) {
    const from = y;
    const isBroken = verdict === "breaks";
    y += 6;
    const write = (text: string, size: 12 | 13, most: number, colour?: string) => {
      const own = width - 48;
      parts.push(
        label(text, { x: 40, y: y + 12, width: own, size, most, ...(colour && { class: colour }) }),
      );
      y += linesWithin(text, own, size, most).length * lineHeight;
    };
    write(
      `${signs[verdict]} ${say[verdict]}`,
      13,
      1,
      isBroken ? "sk-alarm sk-strong" : "sk-strong",
    );
    if (by !== undefined) write(by, 12, mostBy, "sk-muted");
    if (because !== undefined) write(because, 12, mostBecause);
    y += 6;
    const dashes = verdict === "holds" ? undefined : isBroken ? "2 5" : "6 4";
    parts.push(
      tag("line", {
        class: isBroken ? "sk-alarm-line" : "sk-ink-line",
        "stroke-width": 2,
        "stroke-dasharray": dashes,
        x1: 24,
        x2: 24,
        y1: from,
        y2: y - 6,
      }),
      tag("path", {
        class: isBroken ? "sk-alarm" : "sk-ink",
        d: `M19 ${y - 8}L29 ${y - 8}L24 ${y}Z`,
      }),
    );
    box(to);
  }
  return framed(
    {
      name: "chain",
      title: data.title,
      description: `${data.links
        .map(({ from, to, verdict }) => `${from} → ${to}: ${say[verdict]}`)
        .join(". ")}.`,
      height: y + 10,
      body: head.svg + parts.join(""),
      table: {
        columns: say.columns,
        rows: data.links.map(({ from, to, verdict, by = null, because = null }) => [
          from,
          to,
          say[verdict],
          by,
          because,
        ]),
      },
    },
    options,
  );
};
