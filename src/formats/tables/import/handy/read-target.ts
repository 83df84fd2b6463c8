import { cellText } from "../cell-text.js";
import { shownText } from "../import-fault.js";
import type { HandyContext, HandyReader } from "./handy-reader.js";

const least = /^(?:minst|lägst|>=|≥|at least|min\.?)\s*/iu;
const most = /^(?:högst|max(?:imalt|\.)?|<=|≤|at most)\s*/iu;

const numberIn = (text: string, { read }: HandyContext): number | undefined => {
  const said = read("target.value", text.replace(/\s*%$/u, "").trim());
  return "value" in said && typeof said.value === "number" ? said.value : undefined;
};

/** Where an indicator is to come, from one cell: `85`, `minst 85`, `80–90`. */
export const readTarget: HandyReader = {
  fills: ["target.value", "target.high", "target.form"],
  read: (cell, context) => {
    const text = cellText(cell);
    const range = /^(.*\d)\s*(?:[\u2013-]|till)\s*(\d.*)$/u.exec(text);
    if (range) {
      const [value, high] = [numberIn(range[1] ?? "", context), numberIn(range[2] ?? "", context)];
      if (value !== undefined && high !== undefined) {
        return { values: { "target.value": value, "target.high": high, "target.form": "range" } };
      }
    }
    const bare = text.replace(least, "").replace(most, "");
    const value = numberIn(bare, context);
    if (value !== undefined) {
      const form = bare === text ? {} : { "target.form": "threshold" };
      return { values: { "target.value": value, ...form } };
    }
    return {
      fault: {
        code: "no-number",
        expected: "a number",
        found: shownText(text),
        message: {
          sv: `Här ska stå målvärdet som tal: 85, minst 85 eller 80–90, men det står ${shownText(text)}. Ett mål i ord kan stå i en kolumn som är anmärkning.`,
          en: `Expected the target as a number: 85, minst 85 (at least) or 80–90, but found ${shownText(text)}. A target in words can stand in a column of notes.`,
        },
      },
    };
  },
};
