import type { Brief } from "../../explain/index.js";
import type { Words } from "../../sources/words.js";
import { factText } from "../fact-text.js";
import type { Language } from "../language.js";
import { type Block, blank } from "../page.js";

const words = {
  sv: {
    title: "Vad säger planen inte?",
    may: "Mer kan alltså höra till funktionen än det som står här.",
  },
  en: {
    title: "What does the plan not tell?",
    may: "So more may belong to the position than what stands here.",
  },
} as const;

const facts: Readonly<Record<string, Words>> = {
  "position.unit": { sv: "var funktionen sitter", en: "where the position sits" },
  "position.holders": {
    sv: "om någon har funktionen",
    en: "whether anybody holds the position",
  },
  "position.headOfAdministrationFor": {
    sv: "om funktionen är förvaltningschef, och för vilken nämnd",
    en: "whether the position is head of administration, and for which board",
  },
  "position.manages": {
    sv: "hur många som svarar direkt till funktionen",
    en: "how many answer directly to the position",
  },
  "complete: obligations": {
    sv: "om alla rapportkrav på enheten finns med",
    en: "whether all reporting demands on the unit are there",
  },
  "complete: cycles": { sv: "om all uppföljning finns med", en: "whether all follow-up is there" },
  "complete: delegations": {
    sv: "om hela delegationsordningen finns med",
    en: "whether the whole delegation register is there",
  },
  "complete: goals": { sv: "om alla mål finns med", en: "whether all goals are there" },
  "complete: indicators": {
    sv: "om alla indikatorer finns med",
    en: "whether all indicators are there",
  },
  "complete: assignments": {
    sv: "om alla uppdrag finns med",
    en: "whether all assignments are there",
  },
  "complete: activities": {
    sv: "om alla aktiviteter och åtgärder finns med",
    en: "whether all activities and actions are there",
  },
};

const told = (fact: string, language: Language): string => {
  const words = facts[fact]?.[language];
  return words === undefined ? factText(fact, language) : `${words} (${fact})`;
};

/** What is not told, and would have belonged to the brief. */
export const untoldInBrief = ({ untold }: Brief, language: Language): readonly Block[] => {
  if (untold.length === 0) return [];
  const say = words[language];
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    ...untold.map((fact): Block => ({ lead: "–", text: told(fact, language), indent: 2 })),
    { text: say.may, indent: 2, tone: "faint" },
  ];
};
