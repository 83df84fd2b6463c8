import { partWords } from "../../../plan/kind-words.js";
import { partOf } from "../../../plan/kinds.js";
import type { Language } from "../../../report/language.js";
import type { Column, ColumnForm } from "../column.js";

type Phrases = { readonly [F in ColumnForm]?: string };

const phrases: Readonly<Record<Language, Phrases>> = {
  sv: {
    text: "text",
    number: "ett tal",
    boolean: "ja eller nej",
    date: "en dag: 2026-11-24",
    period: "en period: 2026, 2026-T1, 2026-08 eller 2026–2029",
    quantity: "ett tal, eller ett spann: 60–120",
    recurrence: "varje år, varje tertial, varje kvartal, varje månad, varje vecka, vid behov",
    citation: "lagrum: 6 kap. 38 § kommunallagen",
  },
  en: {
    text: "text",
    number: "a number",
    boolean: "yes or no",
    date: "a day: 2026-11-24",
    period: "a period: 2026, 2026-T1, 2026-08 or 2026–2029",
    quantity: "a number, or a range: 60–120",
    recurrence: "every year, every quarter, every month, every week, when needed",
    citation: "where the law says so: 6 kap. 38 § kommunallagen",
  },
};

const words = {
  sv: {
    name: "namn ur",
    or: " eller ",
    several: "flera med semikolon emellan",
    oneOf: "något av",
  },
  en: {
    name: "a name among",
    or: " or ",
    several: "several with semicolons between",
    oneOf: "one of",
  },
} as const;

/** How is what stands in this column written? The words to choose among are told: a CSV file has no drop-downs. */
export const columnHint = (
  { form, targets, isList }: Column,
  language: Language,
  choices: readonly string[] | undefined,
): string => {
  const { name, or, several, oneOf } = words[language];
  const among =
    typeof targets === "string"
      ? []
      : targets.flatMap((kind) =>
          kind === "organisation" ? [] : [partWords[partOf[kind]][language]],
        );
  const what =
    form === "reference" && among.length > 0
      ? `${name} ${among.join(or)}`
      : form === "code" && choices !== undefined
        ? `${oneOf}: ${choices.join(", ")}`
        : (phrases[language][form] ?? phrases[language].text ?? "");
  return isList ? `${what}; ${several}` : what;
};
