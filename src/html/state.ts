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

/** How did it go: a shape and a word. */
export const stateMark = (state: State, language: Language): Markup =>
  h(
    "span",
    { class: `state state-${state}` },
    h("span", { "aria-hidden": "true" }, `${shapes[state]} `),
    text(stateWords(state, language)),
  );
