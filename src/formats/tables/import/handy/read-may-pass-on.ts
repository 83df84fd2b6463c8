import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import type { HandyReader } from "./handy-reader.js";

const words: Readonly<Record<string, boolean>> = {
  får: true,
  tillåten: true,
  tillåtet: true,
  "får vidaredelegeras": true,
  "kan vidaredelegeras": true,
  "vidaredelegation tillåten": true,
  "får ej": false,
  "får inte": false,
  "ej tillåten": false,
  "inte tillåten": false,
  "får ej vidaredelegeras": false,
  "får inte vidaredelegeras": false,
  "ej vidaredelegation": false,
};

/** May the delegate pass it on? Registers say so in more words than yes and no. */
export const readMayPassOn: HandyReader = {
  fills: ["mayPassOn"],
  read: (cell) => {
    const key = folded(cellText(cell)).replace(/\.$/u, "");
    return Object.hasOwn(words, key) ? { values: { mayPassOn: words[key] } } : undefined;
  },
};
