import { codeWord } from "../../../../plan/code-word.js";
import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import type { HandyReader } from "./handy-reader.js";

/** Sources that are known by name, and words for the kinds of them. */
const kinds: Readonly<Record<string, string>> = {
  kolada: "external",
  scb: "external",
  skolverket: "external",
  socialstyrelsen: "external",
  "kolada (rka)": "external",
  extern: "external",
  enkät: "survey",
  enkäter: "survey",
  brukarundersökning: "survey",
  brukarenkät: "survey",
  medarbetarenkät: "survey",
  medborgarundersökning: "survey",
  register: "register",
  verksamhetssystem: "register",
  manuell: "manual",
  manuellt: "manual",
  "manuell räkning": "manual",
  "egen räkning": "manual",
};

const codes = ["register", "survey", "manual", "external"] as const;

const kindOf = (word: string): string | undefined => {
  const key = folded(word);
  if (Object.hasOwn(kinds, key)) return kinds[key];
  return codes.find((code) =>
    [code, codeWord(code, "sv"), codeWord(code, "en")].some((name) => folded(name ?? "") === key),
  );
};

/** Where a figure comes from, from one cell: `enkät: Skolenkäten`, `Kolada`. */
export const readSource: HandyReader = {
  fills: ["source.kind", "source.reference"],
  read: (cell) => {
    const text = cellText(cell);
    const kind = kindOf(text);
    if (kind !== undefined) {
      const isBare = codes.some((code) => folded(codeWord(code, "sv") ?? "") === folded(text));
      return { values: { "source.kind": kind, ...(!isBare && { "source.reference": text }) } };
    }
    const [, word = "", rest = ""] = /^([^:]{1,60}):\s*(.+)$/su.exec(text) ?? [];
    const its = kindOf(word);
    if (its !== undefined) return { values: { "source.kind": its, "source.reference": rest } };
    return { unmatched: [{ text, why: "untold", targets: [] }] };
  },
};
