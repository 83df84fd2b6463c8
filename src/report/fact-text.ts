import { missingSetting } from "../check/missing-setting.js";
import { fieldName, insideName } from "../plan/field-names/index.js";
import { kindWords, partWords } from "../plan/kind-words.js";
import type { Language } from "./language.js";

const words = {
  sv: {
    setting: (name: string) => `inställningen ${name}, som görs i profil eller metod`,
    complete: (part: string) => `om alla ${part} finns med`,
    competence: "om hela beslutanderätten finns med",
  },
  en: {
    setting: (name: string) => `the setting ${name}, which a profile or method makes`,
    complete: (part: string) => `whether all ${part} are there`,
    competence: "whether the whole competence is there",
  },
} as const;

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);

/** The plain name of a fact; absent for one that is not ours. */
const nameOf = (field: string, language: Language): string | undefined => {
  const say = words[language];
  const setting = missingSetting(field);
  if (setting !== undefined) return say.setting(setting);
  const part = /^complete: (\w+)$/.exec(field)?.[1];
  if (part === "competence") return say.competence;
  if (part !== undefined)
    return has(partWords, part) ? say.complete(partWords[part][language]) : undefined;
  const [kind = "", first, ...inside] = field.replaceAll(/\[\d*\]/g, "").split(".");
  if (first === undefined || !has(kindWords, kind)) return undefined;
  const names = [
    fieldName(kind, first, language),
    ...inside.map((key) => insideName(key, language)),
  ];
  return [kindWords[kind][language], ...names].join(": ");
};

/**
 * What is this fact called? Its plain name, with the path by which a plan says it beside: "mål: ansvarig enhet
 * (goal.owner)", "om alla mål finns med (complete: goals)". A fact that is not ours keeps its path alone.
 */
export const factText = (field: string, language: Language): string => {
  const name = nameOf(field, language);
  return name === undefined ? field : `${name} (${field})`;
};

/** The same in a sentence, with the plain name in quotation marks. */
export const factInText = (field: string, language: Language): string => {
  const name = nameOf(field, language);
  if (name === undefined) return field;
  return language === "sv" ? `”${name}” (${field})` : `“${name}” (${field})`;
};
