import { formatNumber } from "../../report/format-number.js";
import { sumCell } from "../../report/hours-text.js";
import { goalWordsOf, leadSentences } from "../../report/lead-sentences.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    goals: (goals: string) => `${goals} gäller`,
    met: "av dem är bedömda som uppnådda",
    demands: "krav på svar under året",
    hours: "timmar om året för dem som svarar",
    errors: "fel mot lag eller mot planen själv",
    untold: "regler kunde inte besvaras alls",
  },
  en: {
    goals: (goals: string) => `${goals} in force`,
    met: "of them are judged as met",
    demands: "demands for an answer in the year",
    hours: "hours a year for those who answer",
    errors: "errors against law or the plan itself",
    untold: "rules could not be answered at all",
  },
} as const;

/** What is it about, in a few sentences and six counts? */
export const leadSection: HtmlSection = {
  id: "lead",
  title: { sv: "I korthet", en: "In short" },
  build: (context): Markup => {
    const { language, report, burden, method, goals } = context;
    const say = words[language];
    const number = (value: number) => formatNumber(value, language);
    const met = goals.filter(({ state }) => state === "met").length;
    const demands = burden.demands.known + burden.demands.unknown;
    const { error, rulesAsked, rulesAnswered } = report.counts;
    const count = (value: string, means: string) =>
      h("li", {}, h("b", {}, text(value)), text(means));
    return [
      p(leadSentences(context, language).join(" "), "lead"),
      h(
        "ul",
        { class: "counts" },
        count(number(goals.length), say.goals(goalWordsOf(method, language).several)),
        ...(goals.length === 0 ? [] : [count(number(met), say.met)]),
        count(number(demands), say.demands),
        ...(demands === 0 ? [] : [count(sumCell(burden.demands, language), say.hours)]),
        ...(rulesAsked === 0
          ? []
          : [
              count(number(error), say.errors),
              count(number(rulesAsked - rulesAnswered), say.untold),
            ]),
      ),
    ].join("");
  },
};
