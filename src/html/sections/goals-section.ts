import { assessments } from "../../explain/assessments.js";
import type { Goal } from "../../plan/entities/index.js";
import { formatPeriod } from "../../report/format-period.js";
import { listed } from "../../report/listed.js";
import type { HtmlContext } from "../context.js";
import { goalStates } from "../goal-states.js";
import { htmlTable } from "../html-table.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";
import { stateMark, states, stateWords } from "../state.js";

const words = {
  sv: {
    caption: "Målen som gäller, hur de bedömdes senast och vad som väntas",
    columns: ["Mål", "Bedömning", "Period", "Ansvarig", "Varför målet finns", "Prognos"],
    untold: "inte sagt",
    nobody: "ingen",
    none: "Planen har inga mål som gäller den dagen.",
    counts: (list: string) => `Av målen: ${list}.`,
    inferred: "° Vår slutsats; källan säger det inte.",
  },
  en: {
    caption: "The goals in force, how they were judged last and what is expected",
    columns: ["Goal", "Judgement", "Period", "Responsible", "Why the goal is there", "Forecast"],
    untold: "not told",
    nobody: "nobody",
    none: "The plan has no goals in force on that day.",
    counts: (list: string) => `Of the goals: ${list}.`,
    inferred: "° Our conclusion; the source does not say so.",
  },
} as const;

const isStated = (goal: Goal, field: string): boolean =>
  (goal.basisOf?.[field] ?? goal.basis ?? "stated") === "stated";

const ownerText = (goal: Goal, { language, name }: HtmlContext): string => {
  const say = words[language];
  if (goal.owner === null) return say.nobody;
  const units = goal.owner ? [goal.owner] : (goal.shared ?? []);
  if (units.length === 0) return say.untold;
  const mark = isStated(goal, goal.owner ? "owner" : "shared") ? "" : "°";
  return listed(units.map(name), language, 2) + mark;
};

/** How did each goal go? State in a shape and a word, who answers for it, why it is there, and what is expected. */
export const goalsSection: HtmlSection = {
  id: "goals",
  title: { sv: "Hur går det för målen?", en: "How are the goals doing?" },
  build: (context): Markup => {
    const { language, q, asOf } = context;
    const say = words[language];
    const all = goalStates(context);
    if (all.length === 0) return p(say.none);
    const judged = assessments(q, asOf);
    const counts = states.flatMap((state) => {
      const count = all.filter((one) => one.state === state).length;
      return count === 0 ? [] : [`${count} ${stateWords(state, language)}`];
    });
    const rows = all.map(({ goal, state, latest }) => {
      const forecast = judged.of(goal.id)[0]?.assessment.forecast;
      const { period } = latest?.occasion ?? {};
      return [
        context.name(goal.id),
        { markup: stateMark(state, language) },
        period ? formatPeriod(period, language) : "–",
        ownerText(goal, context),
        goal.purpose ?? (goal.purpose === null ? say.nobody : say.untold),
        forecast === undefined ? say.untold : { markup: stateMark(forecast, language) },
      ];
    });
    return [
      p(say.counts(listed(counts, language, counts.length))),
      htmlTable(
        say.caption,
        say.columns.map((title) => ({ title })),
        rows,
      ),
      rows.some((row) => typeof row[3] === "string" && row[3].endsWith("°"))
        ? p(say.inferred, "muted")
        : "",
    ].join("");
  },
};
