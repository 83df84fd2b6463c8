import { missingSetting } from "../check/missing-setting.js";
import type { CannotTell } from "../check/report.js";
import { factInText } from "./fact-text.js";
import type { Language } from "./language.js";

const words = {
  sv: {
    notTold: (fact: string) => `planen säger inte ${fact}.`,
    notStated: (fact: string) => `${fact} är bara slutsats eller skattning.`,
    setting: (name: string, rule: string) =>
      `inställningen ${name} är inte gjord. Den hör inte till planen: den görs i en profil (rules.${rule}.options.${name}) eller i metoden.`,
  },
  en: {
    notTold: (fact: string) => `the plan does not say ${fact}.`,
    notStated: (fact: string) => `${fact} is only inferred or estimated.`,
    setting: (name: string, rule: string) =>
      `the setting ${name} is not made. It is not part of the plan: a profile makes it (rules.${rule}.options.${name}), or the method.`,
  },
} as const;

/** Why a question cannot be answered, as the end of a sentence: which fact the plan lacks, or which setting is not made. */
export const lacksWords = (
  { rule, field, because }: Pick<CannotTell, "rule" | "field" | "because">,
  language: Language,
): string => {
  const say = words[language];
  const setting = missingSetting(field);
  return setting === undefined
    ? say[because](factInText(field, language))
    : say.setting(setting, rule);
};
