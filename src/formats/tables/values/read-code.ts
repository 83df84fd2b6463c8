import { codeWord } from "../../../plan/code-word.js";
import { nearest } from "../../../plan/nearest.js";
import { folded } from "../folded.js";
import { codeLookup } from "./code-lookup.js";
import { expectedIn } from "./expected.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

/** One of the codes of a column, by its own name or by its word in either language. */
export const readCode: ReadOne = (cell, { column }) => {
  const { codes } = column;
  if (typeof cell !== "string") return valueFault("wrong-format", cell, expectedIn(column));
  const lookup = codeLookup(column);
  const code = lookup.byWord.get(folded(cell));
  if (code !== undefined) return { value: code };
  const near = nearest(cell, lookup.words);
  const listIn = (language: "sv" | "en") =>
    codes.map((one) => codeWord(one, language) ?? one).join(", ");
  return valueFault(
    "not-allowed",
    cell,
    { sv: `ett av orden ${listIn("sv")}`, en: `one of the words ${listIn("en")}` },
    near === undefined ? {} : { nearest: near },
  );
};
