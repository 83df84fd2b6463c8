import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import { shownText } from "../import-fault.js";
import type { Facts, HandyReader } from "./handy-reader.js";
import { splitNames } from "./split-names.js";

/** Receivers that a register names by what they are alone. */
const bareWords: Readonly<Record<string, string>> = {
  presidiet: "presidium",
  presidium: "presidium",
  ordförande: "chair",
  ordföranden: "chair",
  "nämndens ordförande": "chair",
  chair: "chair",
};

const ofUnit: Readonly<Record<string, string>> = {
  committee: "committee",
  board: "board",
  jointBoard: "board",
  executive: "board",
  company: "company",
  selfGoverningBody: "selfGoverningBody",
  partyBody: "partyBody",
};

const ofRole: Readonly<Record<string, string>> = {
  chair: "chair",
  viceChair: "chair",
  member: "member",
  substitute: "substitute",
};

/** What kind of receiver somebody is, as the plan says of the position or unit; absent when it does not say. */
const receiverKind = (id: string, facts: Facts | undefined): string | undefined => {
  const { kind = "", role = "" } = facts ?? {};
  if (id.startsWith("unit:")) return Object.hasOwn(ofUnit, kind) ? ofUnit[kind] : undefined;
  if (kind === "employed") return "employee";
  if (kind === "elected" || kind === "")
    return Object.hasOwn(ofRole, role) ? ofRole[role] : undefined;
  return undefined;
};

const targets = ["unit", "position"] as const;

/**
 * Who may decide, from the one cell that a register has for it. What kind of receiver it is comes from what the plan
 * says of the position or unit, and is asked about where it does not say.
 */
export const readReceiver: HandyReader = {
  fills: ["to.kind", "to.unit", "to.positions"],
  read: (cell, { names, factsOf }) => {
    const text = cellText(cell);
    const found = splitNames(text, targets, names);
    if ("unmatched" in found) {
      const word = folded(text);
      const bare = Object.hasOwn(bareWords, word) ? bareWords[word] : undefined;
      return bare === undefined ? found : { values: { "to.kind": bare } };
    }
    const kinds = found.ids.map((id) => receiverKind(id, factsOf(id)));
    if (kinds.includes(undefined)) return { unmatched: [{ text, why: "untold", targets }] };
    const units = found.ids.filter((id) => id.startsWith("unit:"));
    const isMixed = new Set(kinds).size > 1 || units.length > 1;
    if (isMixed || (units.length === 1 && found.ids.length > 1)) {
      return {
        fault: {
          code: "several-receivers",
          expected: "receivers of one kind",
          found: shownText(text),
          message: {
            sv: `${shownText(text)} är delegater av olika slag (till exempel en anställd och en ordförande). Skriv en rad för varje.`,
            en: `${shownText(text)} are receivers of different kinds (an employee and a chair, say). Write a row for each.`,
          },
        },
      };
    }
    const [unit] = units;
    return {
      values: {
        "to.kind": kinds[0],
        ...(unit === undefined ? { "to.positions": found.ids } : { "to.unit": unit }),
      },
    };
  },
};
