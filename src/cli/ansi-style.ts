import { styleText } from "node:util";
import type { Style } from "../report/page.js";

const looks = {
  heading: "bold",
  error: "red",
  warning: "yellow",
  info: "cyan",
  faint: "dim",
} as const;

/** Colours for a terminal. They only repeat what a sign and a word say. */
export const ansiStyle: Style = (text, tone) =>
  styleText(looks[tone], text, { validateStream: false });
