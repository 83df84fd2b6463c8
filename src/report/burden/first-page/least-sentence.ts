import type { LawfulLeast } from "../../../burden/lawful-least.js";
import type { Ground } from "../../../plan/ground.js";
import { formatCitation } from "../../format-citation.js";
import type { Language } from "../../language.js";
import { timesText } from "../../why/least-text.js";

const words = {
  sv: {
    nothing: "Enligt planen kräver lagen inget av det.",
    notNamed: "Planen nämner ingen lag bakom det.",
    untold: "Vad lagen minst kräver är inte sagt.",
    above: (least: string, now: string, where: string) =>
      `Lagen kräver det ${least} om året${where}; det görs ${now}.`,
    same: (least: string, where: string) =>
      `Lagen kräver det ${least} om året${where}, och så ofta görs det.`,
    howOften: (least: string, where: string) =>
      `Lagen kräver det ${least} om året${where}; hur ofta det görs är inte sagt.`,
    whole: (where: string) => `Lagen kräver det${where}, och planen visar inget som går utöver.`,
    something: (where: string) => `Lagen kräver något${where}, men hur ofta är inte sagt.`,
  },
  en: {
    nothing: "By the plan no law asks for it.",
    notNamed: "The plan names no law behind it.",
    untold: "The least the law asks is not told.",
    above: (least: string, now: string, where: string) =>
      `The law asks for it ${least} a year${where}; it is done ${now}.`,
    same: (least: string, where: string) =>
      `The law asks for it ${least} a year${where}, and it is done that often.`,
    howOften: (least: string, where: string) =>
      `The law asks for it ${least} a year${where}; how often it is done is not told.`,
    whole: (where: string) => `The law asks for it${where}, and the plan shows nothing beyond.`,
    something: (where: string) => `The law asks for something${where}; how often is not told.`,
  },
} as const;

/**
 * The least the law asks, in one sentence. What we have decided ourselves, naming no law, counts as asked by no law: the
 * sentence says what that rests on. The provision is named where it is another than the one behind the demand.
 */
export const leastSentence = (
  { asks, citation, leastPerYear, timesPerYear: often, shareAbove }: LawfulLeast,
  ground: Ground | null | undefined,
  language: Language,
): string => {
  const say = words[language];
  if (asks !== "something") return say[asks];
  const provision = citation ? formatCitation(citation) : "";
  const isSame = ground?.citation && formatCitation(ground.citation) === provision;
  const where = isSame || provision === "" ? "" : ` (${provision})`;
  if (leastPerYear === undefined) {
    return shareAbove === 0 ? say.whole(where) : say.something(where);
  }
  const least = timesText(leastPerYear, language);
  if (often === undefined) return say.howOften(least, where);
  return often === leastPerYear
    ? say.same(least, where)
    : say.above(least, timesText(often, language), where);
};
