import type { Decided, Decider } from "../../burden/decider.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import type { Namer } from "../namer.js";
import { originWords } from "../vocabulary-words.js";

/** Who decided, in a table: the body where it is told, else what stands behind it; and when. */
export const deciderText = (
  { kind, decidedBy, decidedOn }: Decided,
  { name }: Namer,
  language: Language,
): string => {
  const body = decidedBy ? name(decidedBy) : originWords[kind ?? "untold"][language];
  return decidedOn === undefined ? body : `${body} (${formatDate(decidedOn, language)})`;
};

/** Who decided, where the same body may do so in several ways: "Kommunstyrelsen (nämnd)". */
export const deciderWithKind = (
  { kind, decidedBy }: Decider,
  { name }: Namer,
  language: Language,
): string => {
  const ground = originWords[kind ?? "untold"][language];
  return decidedBy === undefined ? ground : `${name(decidedBy)} (${ground})`;
};
