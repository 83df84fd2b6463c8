import type { Language } from "../report/language.js";

/** What a picture shows, as a table: everything that can be read off the picture can be read here. */
export interface PictureTable {
  readonly columns: readonly string[];
  /** A cell with nothing in it is not told, and not zero. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A picture that stands on its own, with the table beside it. */
export interface Picture {
  readonly title: string;
  /** What the picture shows, in a sentence or two, for those who cannot see it. */
  readonly description: string;
  /** A whole SVG document: `<svg …>…</svg>`. */
  readonly svg: string;
  readonly table: PictureTable;
}

/** How a picture is drawn. */
export interface PictureOptions {
  readonly language: Language;
  /** Its width, 320–1200; its height follows. Absent means 720, for a page of A4; 340 is for a phone. */
  readonly width?: number;
  /** Tells the pictures of one page apart: the beginning of the ids inside it. Absent means the picture's own name. */
  readonly id?: string;
}
