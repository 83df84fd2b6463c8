import type { LawfulLeast } from "../../burden/lawful-least.js";
import { formatCitation } from "../format-citation.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";

const words = {
  sv: {
    nothing: "Enligt planen kräver lagen inget av detta.",
    notNamed: "Planen nämner ingen lag bakom det.",
    untold: "Vad lagen kräver som minst säger planen inte.",
    least: (often: string, where: string) => `Lagen kräver det ${often} om året (${where}).`,
    something: (where: string) => `Lagen kräver något: ${where}.`,
    now: (often: string) => `Det lämnas ${often} om året.`,
    above: (share: string) => `${share} % av gångerna är alltså utöver lagens minsta.`,
    noMore: "Planen visar inget som går utöver det.",
    same: "Det är inte oftare än lagen kräver.",
    rarer: "Det är mer sällan än lagen kräver, så som planen är skriven.",
    unknown: "Hur mycket som är utöver lagens minsta går inte att säga.",
    times: (n: string, isOne: boolean) => (isOne ? "en gång" : `${n} gånger`),
  },
  en: {
    nothing: "By the plan the law asks for nothing of this.",
    notNamed: "The plan names no law behind it.",
    untold: "The plan does not say what the least is that the law asks.",
    least: (often: string, where: string) => `The law asks for it ${often} a year (${where}).`,
    something: (where: string) => `The law asks for something: ${where}.`,
    now: (often: string) => `It is given ${often} a year.`,
    above: (share: string) => `So ${share} % of the times are above the lawful least.`,
    noMore: "The plan shows nothing beyond it.",
    same: "That is no more often than the law asks.",
    rarer: "That is more seldom than the law asks, as the plan is written.",
    unknown: "How much is above the lawful least cannot be told.",
    times: (n: string, isOne: boolean) => (isOne ? "once" : `${n} times`),
  },
} as const;

/** A number of times a year: "en gång", "11 gånger", "0,5 gånger". */
export const timesText = (times: number, language: Language): string =>
  words[language].times(
    formatNumber(times, language, Number.isInteger(times) || times > 10 ? 0 : 1),
    times === 1,
  );

/** The least the law asks, and how far above it the demand is, as sentences. */
export const leastSentences = (least: LawfulLeast, language: Language): readonly string[] => {
  const say = words[language];
  const { asks, citation, text, timesPerYear, leastPerYear, shareAbove } = least;
  if (asks !== "something") return [say[asks]];
  if (!citation) return [say.untold];
  const where = formatCitation(citation);
  const quoted = text === undefined ? [] : [text.endsWith(".") ? text : `${text}.`];
  if (leastPerYear === undefined) {
    return [say.something(where), ...quoted, shareAbove === 0 ? say.noMore : say.unknown];
  }
  const first = say.least(timesText(leastPerYear, language), where);
  if (shareAbove === undefined || timesPerYear === undefined)
    return [first, ...quoted, say.unknown];
  const now = say.now(timesText(timesPerYear, language));
  const compared =
    shareAbove > 0
      ? say.above(formatNumber(shareAbove * 100, language))
      : timesPerYear < leastPerYear
        ? say.rarer
        : say.same;
  return [first, ...quoted, now, compared];
};
