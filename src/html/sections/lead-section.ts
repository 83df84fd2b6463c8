import { amountText } from "../../report/amount-text.js";
import { formatNumber } from "../../report/format-number.js";
import { plural } from "../../report/plural.js";
import { countBy } from "../count-by.js";
import { goalWords } from "../goal-words.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";
import type { State } from "../state.js";

const words = {
  sv: {
    goals: (count: string, goals: string, met: string, less: string, untold: string) =>
      `Av ${count} ${goals} som gäller är ${met} bedömda som uppnådda, ${less} som delvis eller inte uppnådda, och ${untold} har ingen bedömning.`,
    noGoals: (goals: string) => `Planen har inga ${goals} som gäller den dagen.`,
    demands: (count: string, time: string) => `${count} krav på svar tar ${time} om året.`,
    noDemands: "Planen nämner inga krav på svar under året.",
    rules: (asked: string, answered: string, errors: string, warnings: string) =>
      `Av ${asked} regler kunde ${answered} besvaras, helt eller delvis; de gav ${errors} fel och ${warnings} varningar.`,
    noRules: "Planen säger för lite för att någon regel ska kunna ställas.",
    counts: {
      goals: (goals: string) => `${goals} gäller`,
      met: "av dem är bedömda som uppnådda",
      demands: "krav på svar under året",
      hours: "om året för dem som svarar",
      errors: "fel mot lag eller mot planen själv",
      untold: "regler kunde inte besvaras alls",
    },
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
    counts: {
      goals: (goals: string) => `${goals} in force`,
      met: "of them are judged as met",
      demands: "demands for an answer in the year",
      hours: "a year for those who answer",
      errors: "errors against law or the plan itself",
      untold: "rules could not be answered at all",
    },
  },
} as const;

/** What is it about, in a few sentences and six counts? */
export const leadSection: HtmlSection = {
  id: "lead",
  title: { sv: "I korthet", en: "In short" },
  build: (context): Markup => {
    const { language, report, burden } = context;
    const say = words[language];
    const number = (value: number) => formatNumber(value, language);
    const states = countBy(context.goals, ({ state }) => state);
    const goals = context.goals.length;
    const of = (...some: readonly State[]) =>
      some.reduce((sum, state) => sum + (states.get(state) ?? 0), 0);
    const met = of("met");
    const less = of("partlyMet", "notMet");
    const { several } = goalWords(context);
    const demands = burden.demands.known + burden.demands.unknown;
    const time = amountText(burden.demands, language);
    const { error, warning, rulesAsked, rulesAnswered } = report.counts;
    const count = (value: string, means: string) =>
      h("li", {}, h("b", {}, text(value)), text(means));
    const sentences = [
      goals === 0
        ? say.noGoals(several)
        : say.goals(number(goals), several, number(met), number(less), number(goals - met - less)),
      demands === 0 ? say.noDemands : say.demands(number(demands), time),
      rulesAsked === 0
        ? say.noRules
        : say.rules(number(rulesAsked), number(rulesAnswered), number(error), number(warning)),
    ];
    return [
      p(sentences.join(" "), "lead"),
      h(
        "ul",
        { class: "counts" },
        count(number(goals), say.counts.goals(several)),
        ...(goals === 0 ? [] : [count(number(met), say.counts.met)]),
        count(number(demands), say.counts.demands),
        ...(demands === 0 ? [] : [count(time, say.counts.hours)]),
        ...(rulesAsked === 0
          ? []
          : [
              count(number(error), say.counts.errors),
              count(number(rulesAsked - rulesAnswered), say.counts.untold),
            ]),
      ),
    ].join("");
  },
};
