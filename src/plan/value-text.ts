import type * as z from "zod";
import { codeWord } from "./code-word.js";
import { insideName } from "./field-names/index.js";
import { isCodeOf, schemasInside } from "./schemas-inside.js";

type Schemas = readonly z.core.$ZodType[];
type Language = "sv" | "en";

/** What a value is told with: the language, and what gives an id its name. */
export interface ValueWords {
  readonly language: Language;
  /** The name of what an id points to; absent for a text that is the id of nothing here. */
  readonly nameOf: (id: string) => string | undefined;
}

const words = {
  nothing: { sv: "inget sagt", en: "nothing told" },
  none: { sv: "inget", en: "none" },
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  emptyList: { sv: "ingen", en: "none" },
  likely: { sv: "troligast", en: "likely" },
  more: {
    sv: (count: number) => `och ${count} till`,
    en: (count: number) => `and ${count} more`,
  },
} as const;

const mostListed = 6;
const mostLetters = 160;
const mostDeep = 4;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const numberText = (value: number, language: Language): string =>
  language === "sv" ? String(value).replace(".", ",") : String(value);

/** A long text ends at a whole word. */
const shortened = (text: string): string => {
  if (text.length <= mostLetters) return text;
  const cut = text.slice(0, mostLetters).toWellFormed();
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > mostLetters / 2 ? space : mostLetters)}…`;
};

/** `30–60`, with the likely one beside when it is told. */
const rangeText = (value: Readonly<Record<string, unknown>>, language: Language) => {
  const { low, likely, high, ...others } = value;
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  if (Object.keys(others).length > 0) return undefined;
  const [from, to] = [numberText(low, language), numberText(high, language)];
  const range = low === high ? from : `${from}–${to}`;
  if (typeof likely !== "number") return range;
  return `${range} (${words.likely[language]} ${numberText(likely, language)})`;
};

/** A label in the language asked for, or in the other; absent for what is no label. */
const labelOf = (value: Readonly<Record<string, unknown>>, language: Language) => {
  const keys = Object.keys(value);
  if (!keys.every((key) => key === "sv" || key === "en")) return undefined;
  const label = value[language] ?? value["sv"] ?? value["en"];
  return typeof label === "string" ? label : undefined;
};

/** What says which sort something is needs no name before it: "statute, …". */
const bare: ReadonlySet<string> = new Set(["kind", "every", "mode"]);

/** A quantity of minutes is told with its unit, and so needs no name: `30–60 min`. */
const unitOf = (key: string): string => (key === "minutes" ? "min" : "");

const isQuantity = (value: unknown, language: Language): boolean =>
  typeof value === "number" || (isObject(value) && rangeText(value, language) !== undefined);

const listText = (
  values: readonly unknown[],
  schemas: Schemas,
  say: ValueWords,
  depth: number,
): string => {
  const { language } = say;
  if (values.length === 0) return words.emptyList[language];
  const inside = schemasInside(schemas);
  const shown = values.slice(0, mostListed).map((value) => textOf(value, inside, say, depth + 1));
  const rest = values.length - shown.length;
  const between = values.some(isObject) ? "; " : ", ";
  return shown.join(between) + (rest > 0 ? ` ${words.more[language](rest)}` : "");
};

const pairText = (
  key: string,
  value: unknown,
  schemas: Schemas,
  say: ValueWords,
  depth: number,
): string => {
  const text = textOf(value, schemasInside(schemas, key), say, depth + 1);
  const isAmount = isQuantity(value, say.language);
  const unit = unitOf(key);
  if (unit !== "" && isAmount) return `${text} ${unit}`;
  if (bare.has(key)) return text;
  const isNested = isObject(value) && !isAmount && labelOf(value, say.language) === undefined;
  return `${insideName(key, say.language)}: ${isNested ? `(${text})` : text}`;
};

const objectText = (
  value: Readonly<Record<string, unknown>>,
  schemas: Schemas,
  say: ValueWords,
  depth: number,
): string => {
  const { language } = say;
  const written = labelOf(value, language);
  if (written !== undefined) return written;
  const range = rangeText(value, language);
  if (range !== undefined) return range;
  if (depth >= mostDeep) return "…";
  const { label, ...others } = value;
  const name = isObject(label) ? labelOf(label, language) : undefined;
  const pairs = Object.entries(name === undefined ? value : others)
    .map(([key, inner]) => pairText(key, inner, schemas, say, depth))
    .join(", ");
  if (name === undefined) return pairs === "" ? words.none[language] : pairs;
  return pairs === "" ? name : `${name} (${pairs})`;
};

const textOf = (value: unknown, schemas: Schemas, say: ValueWords, depth: number): string => {
  const { language, nameOf } = say;
  if (value === undefined) return words.nothing[language];
  if (value === null) return words.none[language];
  if (typeof value === "boolean") return words[value ? "yes" : "no"][language];
  if (typeof value === "number") return numberText(value, language);
  if (typeof value === "string") {
    if (isCodeOf(schemas, value)) return codeWord(value, language) ?? value;
    return nameOf(value) ?? shortened(value);
  }
  if (Array.isArray(value)) return listText(value, schemas, say, depth);
  return isObject(value) ? objectText(value, schemas, say, depth) : String(value);
};

/**
 * What does a field say, in words? Names for ids, words for codes, `30–60 min` for quantities, lists with commas, and
 * what has parts as short pairs: never as JSON.
 */
export const valueText = (
  field: string,
  value: unknown,
  schemas: Schemas,
  say: ValueWords,
): string => {
  const text = textOf(value, schemas, say, 0);
  const unit = unitOf(field);
  return unit !== "" && isQuantity(value, say.language) ? `${text} ${unit}` : text;
};
