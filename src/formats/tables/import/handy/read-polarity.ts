import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import type { HandyReader } from "./handy-reader.js";

const words: Readonly<Record<string, string>> = {
  "hög är bra": "higher",
  "högt är bra": "higher",
  "höga värden är bra": "higher",
  "högt värde är bra": "higher",
  "ju högre desto bättre": "higher",
  "high is good": "higher",
  "låg är bra": "lower",
  "lågt är bra": "lower",
  "låga värden är bra": "lower",
  "lågt värde är bra": "lower",
  "ju lägre desto bättre": "lower",
  "low is good": "lower",
};

/** Which way is better, where the cell says so. `Ökar` and an arrow say which way it goes: they are refused. */
export const readPolarity: HandyReader = {
  fills: ["polarity"],
  read: (cell) => {
    const key = folded(cellText(cell)).replace(/\.$/u, "");
    return Object.hasOwn(words, key) ? { values: { polarity: words[key] } } : undefined;
  },
};
