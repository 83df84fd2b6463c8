import type { Principle } from "../rules/rule.js";
import type { Words } from "../sources/words.js";

/** The principles of trust-based steering, and the two beside them. */
export const principleWords: Readonly<Record<Principle, Words>> = {
  trust: { sv: "tillit", en: "trust" },
  citizenFocus: { sv: "medborgarfokus", en: "citizen focus" },
  wholeView: { sv: "helhetssyn", en: "whole view" },
  roomForAction: { sv: "handlingsutrymme", en: "room for action" },
  support: { sv: "stöd", en: "support" },
  knowledge: { sv: "kunskap", en: "knowledge" },
  openness: { sv: "öppenhet", en: "openness" },
  longTerm: { sv: "långsiktighet", en: "long term" },
  equality: { sv: "likvärdighet", en: "equality" },
  law: { sv: "lag", en: "law" },
};
