import type { DemandUse } from "../../explain/why-use.js";
import type { Query } from "../../plan/query.js";
import type { Words } from "../../sources/words.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { namer } from "../namer.js";

const uses: Readonly<Record<NonNullable<DemandUse["use"]>, Words>> = {
  decision: { sv: "Mottagaren beslutar utifrån svaret.", en: "The receiver decides on it." },
  dialogue: { sv: "Svaret är underlag för samtal.", en: "It is what a dialogue starts from." },
  publicAccount: {
    sv: "Svaret redovisas för allmänheten.",
    en: "It is accounted for to the public.",
  },
  law: { sv: "Det lämnas för att lagen kräver det.", en: "It is given because the law asks." },
};

const words = {
  sv: {
    nothing: "Enligt planen används svaret inte till något.",
    untold: "Vad svaret används till säger planen inte.",
    last: (day: string, decision: string) => `Det användes senast den ${day}${decision}.`,
    month: (day: string, decision: string) => `Det användes senast ${day}${decision}.`,
    empty: "Loggen över när det använts är tom.",
    never: "När det senast användes säger planen inte.",
  },
  en: {
    nothing: "By the plan the answer is used for nothing.",
    untold: "The plan does not say what the answer is used for.",
    last: (day: string, decision: string) => `It was last used on ${day}${decision}.`,
    month: (day: string, decision: string) => `It was last used in ${day}${decision}.`,
    empty: "The log of when it was used is empty.",
    never: "The plan does not say when it was last used.",
  },
} as const;

/** What the answer is used for, in one sentence. */
export const useSentence = (use: DemandUse["use"], language: Language): string => {
  if (use === undefined) return words[language].untold;
  return use === null ? words[language].nothing : uses[use][language];
};

/** What the answer is used for, and when it last was, as sentences. */
export const useSentences = (
  { use, text, lastUsedOn, decision, log }: DemandUse,
  q: Query,
  language: Language,
): readonly string[] => {
  const say = words[language];
  const named = decision ? ` (${namer(q, language).name(decision)})` : "";
  const last =
    lastUsedOn === undefined
      ? log === "empty"
        ? say.empty
        : say.never
      : say[lastUsedOn.length === 10 ? "last" : "month"](formatDate(lastUsedOn, language), named);
  return [
    useSentence(use, language),
    ...(text === undefined ? [] : [text.endsWith(".") ? text : `${text}.`]),
    last,
  ];
};
