import { acts } from "../../../../sources/acts.js";
import { actAbbreviations } from "../../act-abbreviations.js";
import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import type { HandyContext, HandyReader, HandyResult } from "./handy-reader.js";
import { originSpellings } from "./origin-words.js";

/** What stands behind a decision of such a body. */
const ofUnit: Readonly<Record<string, string>> = {
  council: "council",
  executive: "board",
  board: "board",
  jointBoard: "board",
  committee: "board",
  administration: "management",
  department: "management",
};

const targets = ["unit"] as const;

const looksCited = (text: string): boolean => /\d\s*§|\(\d{4}:\d+\)|\bkap\b/u.test(text);

const statutes: ReadonlySet<string> = new Set([
  ...Object.keys(acts),
  ...Object.values(actAbbreviations),
]);

/** Is it a paragraph of an act that is known to be a statute? A number in SFS may be an ordinance's. */
const citesStatute = (citation: unknown): boolean => {
  if (typeof citation !== "object" || citation === null || !("sfs" in citation)) return false;
  return statutes.has(String(citation.sfs));
};

const originOf = (word: string, { names, factsOf }: HandyContext): HandyResult => {
  const key = folded(word);
  const unit = names.idOf(targets, word);
  const said = Object.hasOwn(originSpellings, key) ? originSpellings[key] : undefined;
  if (unit !== undefined && unit !== "ambiguous") {
    const { kind = "" } = factsOf(unit) ?? {};
    const kindOfUnit = Object.hasOwn(ofUnit, kind) ? ofUnit[kind] : undefined;
    const origin = kindOfUnit ?? said;
    if (origin !== undefined)
      return { values: { "ground.kind": origin, "ground.decidedBy": unit } };
    return { unmatched: [{ text: word, why: "untold", targets }] };
  }
  return said === undefined ? undefined : { values: { "ground.kind": said } };
};

/**
 * Why something is asked for, from one cell: who stands behind it (`lag`, `förordning`, `fullmäktige`, a board of the
 * plan), and after a colon where it is written. A paragraph of an act alone is law.
 */
export const readGround: HandyReader = {
  fills: ["ground.kind", "ground.citation", "ground.decidedBy"],
  read: (cell, context) => {
    const text = cellText(cell);
    const whole = originOf(text, context);
    if (whole) return whole;
    const [, word = "", rest = ""] = /^([^:]{1,60}):\s*(.+)$/su.exec(text) ?? [];
    const origin = word === "" ? undefined : originOf(word, context);
    const cited = origin ? rest : text;
    if (origin === undefined && !looksCited(text)) {
      return { unmatched: [{ text, why: "unknown", targets }] };
    }
    if (origin && !("values" in origin)) return origin;
    const citation = context.read("ground.citation", cited);
    if ("fault" in citation) return citation;
    if ("unmatched" in citation) return undefined;
    if (origin === undefined && !citesStatute(citation.value)) {
      return { unmatched: [{ text, why: "untold", targets }] };
    }
    return {
      values: {
        ...(origin?.values ?? { "ground.kind": "statute" }),
        ...(citation.value !== undefined && { "ground.citation": citation.value }),
      },
    };
  },
};
