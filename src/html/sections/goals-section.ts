import { assessments } from "../../explain/assessments.js";
import type { Goal } from "../../plan/entities/index.js";
import { countBy } from "../../report/count-by.js";
import { formatNumber } from "../../report/format-number.js";
import type { Language } from "../../report/language.js";
import { goalWordsOf } from "../../report/lead-sentences.js";
import { listed } from "../../report/listed.js";
import type { HtmlContext } from "../context.js";
import { type HtmlCell, htmlTable } from "../html-table.js";
import { listedInData } from "../listed-in-data.js";
import { type Markup, p } from "../markup.js";
import { periodCell } from "../period-cell.js";
import { rowLimits } from "../row-limits.js";
import type { HtmlSection } from "../section.js";
import { countWords, type State, stateMark, states } from "../state.js";

const words = {
  sv: {
    caption: "Vad som gäller, hur det bedömdes senast och vad som väntas",
    columns: ["Bedömning", "Period", "Ansvarig", "Varför målet finns", "Prognos"],
    untold: "inte sagt",
    nobody: "ingen",
    noPurpose: "inget",
    none: (goals: string) => `Planen har inga ${goals} som gäller den dagen.`,
    counts: (list: string) => `Bedömningar: ${list}. En prognos är ingen bedömning.`,
    more: (count: string) => `… och ${count} till, på lägre nivåer.`,
    inferred: "° Vår slutsats; källan säger det inte.",
  },
  en: {
    caption: "The goals in force, how they were judged last and what is expected",
    columns: ["Judgement", "Period", "Responsible", "Why the goal is there", "Forecast"],
    untold: "not told",
    nobody: "nobody",
    noPurpose: "none",
    none: (goals: string) => `The plan has no ${goals} in force on that day.`,
    counts: (list: string) => `Judgements: ${list}. A forecast is no judgement.`,
    more: (count: string) => `… and ${count} more, further down.`,
    inferred: "° Our conclusion; the source does not say so.",
  },
} as const;

const most = rowLimits.goals;

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

/** A judgement, sorted from reached to not known. */
const stateCell = (state: State, language: Language): HtmlCell => ({
  markup: stateMark(state, language),
  sort: String(states.indexOf(state)),
});

/** How did each goal go? State in a shape and a word, who answers for it, why it is there, and what is expected. */
export const goalsSection: HtmlSection = {
  id: "goals",
  title: { sv: "Hur går det för målen?", en: "How are the goals doing?" },
  build: (context): Markup => {
    const { language, q, asOf } = context;
    const say = words[language];
    const { goals: all } = context;
    const { one, several } = goalWordsOf(context.method, language);
    if (all.length === 0) return p(say.none(several));
    const judged = assessments(q, asOf);
    const byState = countBy(all, ({ state }) => state);
    const counts = states.flatMap((state) => {
      const count = byState.get(state) ?? 0;
      return count === 0 ? [] : [`${formatNumber(count, language)} ${countWords(state, language)}`];
    });
    const rows = all.slice(0, most).map(({ goal, state, latest }) => {
      const forecast = judged.of(goal.id)[0]?.assessment.forecast;
      const { period } = latest?.occasion ?? {};
      return [
        context.name(goal.id),
        stateCell(state, language),
        periodCell(period, language),
        ownerText(goal, context),
        goal.purpose ?? (goal.purpose === null ? say.noPurpose : say.untold),
        forecast === undefined ? "–" : stateCell(forecast, language),
      ];
    });
    return [
      p(say.counts(listed(counts, language, counts.length))),
      htmlTable(
        say.caption,
        [`${one.charAt(0).toUpperCase()}${one.slice(1)}`, ...say.columns].map((title) => ({
          title,
        })),
        rows,
        { isSorted: true },
      ),
      all.length > most
        ? listedInData(say.more(formatNumber(all.length - most, language)), "goals", context)
        : "",
      rows.some((row) => typeof row[3] === "string" && row[3].endsWith("°"))
        ? p(say.inferred, "muted")
        : "",
    ].join("");
  },
};
