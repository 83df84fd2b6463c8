import type { Verdict } from "../plan/vocabulary.js";
import type { Language } from "../report/language.js";
import { verdictWords } from "../report/vocabulary-words.js";
import { h, type Markup, text } from "./markup.js";

/** A shape for each verdict, so that none is told by colour alone. `untold`: nobody has judged it, in what the plan shows. */
const shapes = {
  met: "●",
  partlyMet: "◐",
  notMet: "○",
  notAssessed: "–",
  notMeasurable: "∅",
  untold: "?",
} as const;

const untold = { sv: "ingen bedömning i planen", en: "no judgement in the plan" } as const;

const counted = { sv: "utan bedömning i planen", en: "without a judgement in the plan" } as const;

/** The states of a goal, from reached to not known, as pictures and tables order them. */
export const states = [
  "met",
  "partlyMet",
  "notMet",
  "notAssessed",
  "notMeasurable",
  "untold",
] as const;
export type State = Verdict | "untold";

export const stateWords = (state: State, language: Language): string =>
  state === "untold" ? untold[language] : verdictWords[state][language];

/** The same after a number: "12 utan bedömning i planen". */
export const countWords = (state: State, language: Language): string =>
  state === "untold" ? counted[language] : stateWords(state, language);

/** How did it go: a shape and a word, the shape never alone at the end of a line. */
export const stateMark = (state: State, language: Language): Markup => {
  const [first = "", ...rest] = stateWords(state, language).split(" ");
  return h(
    "span",
    { class: `state state-${state}` },
    h(
      "span",
      { class: "mark" },
      h("span", { "aria-hidden": "true" }, `${shapes[state]} `),
      text(first),
    ),
    text(rest.length === 0 ? "" : ` ${rest.join(" ")}`),
  );
};
