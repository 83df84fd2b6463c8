import { hours } from "../../burden/hours.js";
import { formatNumber } from "../../report/format-number.js";
import { isActive } from "../../rules/is-active.js";
import { h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    goals: (count: number) => (count === 1 ? "mål gäller" : "mål gäller"),
    demands: (count: number) =>
      count === 1 ? "krav på svar under året" : "krav på svar under året",
    hours: "timmar om året för dem som svarar",
    least: "minst",
    errors: (count: number) =>
      count === 1 ? "fel mot lag eller mot planen själv" : "fel mot lag eller mot planen själv",
    untold: "regler kunde inte besvaras alls",
    lead: (
      goals: string,
      demands: string,
      time: string,
      errors: string,
      asked: string,
      answered: string,
    ) =>
      `Planen har ${goals} mål som gäller och ${demands} krav på svar, som tar ${time} timmar om året. Av ${asked} regler kunde ${answered} besvaras, och ${errors} fynd är fel.`,
  },
  en: {
    goals: (count: number) => (count === 1 ? "goal in force" : "goals in force"),
    demands: (count: number) =>
      count === 1 ? "demand for an answer in the year" : "demands for an answer in the year",
    hours: "hours a year for those who answer",
    least: "at least",
    errors: (count: number) =>
      count === 1
        ? "error against law or the plan itself"
        : "errors against law or the plan itself",
    untold: "rules could not be answered at all",
    lead: (
      goals: string,
      demands: string,
      time: string,
      errors: string,
      asked: string,
      answered: string,
    ) =>
      `The plan has ${goals} goals in force and ${demands} demands for an answer, which take ${time} hours a year. Of ${asked} rules ${answered} could be answered, and ${errors} findings are errors.`,
  },
} as const;

/** What is it about, in one sentence and five counts? */
export const leadSection: HtmlSection = {
  id: "lead",
  title: { sv: "I korthet", en: "In short" },
  build: ({ q, language, asOf, report, burden }): Markup => {
    const say = words[language];
    const number = (value: number) => formatNumber(value, language);
    const goals = q.all("goal").filter((goal) => isActive(goal, asOf)).length;
    const demands = burden.demands.known + burden.demands.unknown;
    const time = hours(burden.demands).likely;
    const told = burden.demands.unknown > 0 ? `${say.least} ${number(time)}` : number(time);
    const { error, rulesAsked, rulesAnswered } = report.counts;
    const count = (value: string, means: string) =>
      h("li", {}, h("b", {}, text(value)), text(means));
    return [
      p(
        say.lead(
          number(goals),
          number(demands),
          told,
          number(error),
          number(rulesAsked),
          number(rulesAnswered),
        ),
        "lead",
      ),
      h(
        "ul",
        { class: "counts" },
        count(number(goals), say.goals(goals)),
        count(number(demands), say.demands(demands)),
        count(told, say.hours),
        count(number(error), say.errors(error)),
        count(number(rulesAsked - rulesAnswered), say.untold),
      ),
    ].join("");
  },
};
