import type { Burden } from "../burden/burden.js";
import type { Report } from "../check/report.js";
import { wordOf } from "../methods/word-of.js";
import type { Method } from "../plan/method.js";
import { amountText } from "./amount-text.js";
import { countBy } from "./count-by.js";
import { formatNumber } from "./format-number.js";
import type { GoalState } from "./goal-states.js";
import type { Language } from "./language.js";
import { plural } from "./plural.js";

const goalWords = {
  one: { sv: "mål", en: "goal" },
  several: { sv: "mål", en: "goals" },
} as const;

const words = {
  sv: {
    goals: (count: string, goals: string, met: string, less: string, untold: string) =>
      `Av ${count} ${goals} som gäller är ${met} bedömda som uppnådda, ${less} som delvis eller inte uppnådda, och ${untold} har ingen bedömning.`,
    noGoals: (goals: string) => `Planen har inga ${goals} som gäller den dagen.`,
    demands: (count: string, time: string) => `${count} krav på svar tar ${time} om året.`,
    noDemands: "Planen nämner inga krav på svar under året.",
    rules: (asked: string, answered: string, errors: string, warnings: string) =>
      `Av ${asked} regler kunde ${answered} besvaras, helt eller delvis; de gav ${errors} fel och ${plural(warnings, "varning", "varningar")}.`,
    noRules: "Planen säger för lite för att någon regel ska kunna ställas.",
  },
  en: {
    goals: (count: string, goals: string, met: string, less: string, untold: string) =>
      `Of ${count} ${goals} in force, ${met} are judged as met, ${less} as partly or not met, and ${untold} have no judgement.`,
    noGoals: (goals: string) => `The plan has no ${goals} in force on that day.`,
    demands: (count: string, time: string) =>
      `${plural(count, "demand for an answer takes", "demands for an answer take")} ${time} a year.`,
    noDemands: "The plan tells of no demand for an answer in the year.",
    rules: (asked: string, answered: string, errors: string, warnings: string) =>
      `Of ${asked} rules ${answered} could be answered, wholly or in part; they gave ${plural(errors, "error", "errors")} and ${plural(warnings, "warning", "warnings")}.`,
    noRules: "The plan says too little for any rule to be asked.",
  },
} as const;

/** What the method of the plan calls a goal, one and several. */
export const goalWordsOf = (method: Method | undefined, language: Language) => ({
  one: wordOf(method, "goal", language, goalWords.one),
  several: wordOf(method, "goals", language, goalWords.several),
});

/** The whole in three sentences: how it goes for the goals, what is asked for, and what the rules said. */
export const leadSentences = (
  seen: {
    readonly goals: readonly GoalState[];
    readonly burden: Pick<Burden, "demands">;
    readonly report: Pick<Report, "counts">;
    readonly method: Method | undefined;
  },
  language: Language,
): readonly string[] => {
  const say = words[language];
  const number = (value: number) => formatNumber(value, language);
  const states = countBy(seen.goals, ({ state }) => state);
  const of = (...some: readonly GoalState["state"][]) =>
    some.reduce((sum, state) => sum + (states.get(state) ?? 0), 0);
  const goals = seen.goals.length;
  const met = of("met");
  const less = of("partlyMet", "notMet");
  const { several } = goalWordsOf(seen.method, language);
  const { demands } = seen.burden;
  const asked = demands.known + demands.unknown;
  const { error, warning, rulesAsked, rulesAnswered } = seen.report.counts;
  return [
    goals === 0
      ? say.noGoals(several)
      : say.goals(number(goals), several, number(met), number(less), number(goals - met - less)),
    asked === 0 ? say.noDemands : say.demands(number(asked), amountText(demands, language)),
    rulesAsked === 0
      ? say.noRules
      : say.rules(number(rulesAsked), number(rulesAnswered), number(error), number(warning)),
  ];
};
