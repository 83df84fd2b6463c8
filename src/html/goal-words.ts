import { wordOf } from "../methods/word-of.js";
import type { HtmlContext } from "./context.js";

const words = {
  one: { sv: "mål", en: "goal" },
  several: { sv: "mål", en: "goals" },
} as const;

/** What the method of the plan calls a goal, one and several. */
export const goalWords = ({ method, language }: Pick<HtmlContext, "method" | "language">) => ({
  one: wordOf(method, "goal", language, words.one),
  several: wordOf(method, "goals", language, words.several),
});
