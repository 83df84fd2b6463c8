import type { Obligation } from "../plan/entities/index.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import type { Capacity } from "../relief/capacity.js";
import type { QuestionAnswered } from "../relief/demand-questions.js";
import type { Gateway } from "../relief/gateway.js";
import { burdenMethods } from "../sources/burden-methods.js";
import { amountText } from "./amount-text.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import { formatPeriod } from "./format-period.js";
import { gatewayQuestionWords } from "./gateway/question-words.js";
import { takesBlocks } from "./gateway/takes-blocks.js";
import { gatewayWords } from "./gateway/words.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { type Namer, namer } from "./namer.js";
import { type Block, blank, layOut } from "./page.js";
import { sourceText } from "./source-text.js";
import { spanPeriod } from "./span-period.js";
import type { TextOptions } from "./text-options.js";
import { item, sentence, titled } from "./why/parts.js";
import { sameDataSentences } from "./why/same-data-blocks.js";

const mostWeeks = 12;

/**
 * What should the one who decides know before the demand is sent out, in words? A page from `gateway`: what it takes and
 * of whom, when, what others ask for already, what is already there, and the questions that have no answer yet.
 *
 * @example
 * ```ts
 * import { gateway } from "styrkedja/relief";
 * import { textGateway } from "styrkedja/report";
 *
 * const demand = { id: "obligation:new", from: ["unit:library"], effort: { per: "year", minutes: 600 } } as const;
 * const seen = gateway(plan, demand, { asOf: "2026-11-01", year: 2027 });
 * console.log(textGateway(plan, demand, seen, { language: "sv" }));
 * ```
 */
export const textGateway = (
  plan: Plan,
  demand: Obligation,
  seen: Gateway,
  options: TextOptions,
): string => {
  const { language } = options;
  const say = gatewayWords[language];
  const q = query({ ...plan, obligations: [...(plan.obligations ?? []), demand] });
  const names = namer(q, language);
  const period = formatPeriod(spanPeriod(seen.span), language);
  const { strangers } = seen;
  return layOut(
    [
      { text: say.title(names.name(demand.id)), tone: "heading" },
      { text: `${demand.id} · ${formatDate(seen.asOf, language)}`, tone: "faint" },
      blank,
      { text: say.about },
      ...(strangers.length > 0 ? [{ text: say.strangers(listed(strangers, language, 8)) }] : []),
      ...titled(say.takes(period), takesBlocks(seen, names, options)),
      ...titled(say.when, whenSentences(seen, language).map(sentence)),
      ...titled(say.same, sameSentences(seen, q, language).map(item)),
      ...titled(say.present, presentSentences(seen, names, language).map(item)),
      ...titled(say.asked, questionBlocks(seen.questions, language)),
      ...titled(say.room, roomSentences(seen, names, language).map(sentence)),
      ...titled(say.sum, [
        sentence(say.sums(amountText(seen.before, language), amountText(seen.after, language))),
      ]),
    ],
    options,
  );
};

const whenSentences = ({ weeks, notice }: Gateway, language: Language): readonly string[] => {
  const say = gatewayWords[language];
  const byYear = new Map<string, string[]>();
  for (const { week, times } of weeks) {
    const number = formatNumber(Number(week.slice(6)), language);
    const text = times > 1 ? `${number} (${formatNumber(times, language)} ×)` : number;
    byYear.set(week.slice(0, 4), [...(byYear.get(week.slice(0, 4)) ?? []), text]);
  }
  const shown = Array.from(byYear, ([year, numbers]) =>
    say.weeksOf(year, listed(numbers, language, mostWeeks)),
  );
  const { firstDue, days, promisedDays } = notice;
  return [
    weeks.length === 0 ? say.noWeeks : say.weeks(shown.join("; ")),
    firstDue === undefined
      ? say.noNotice
      : say.notice(formatDate(firstDue, language), formatNumber(days ?? 0, language)),
    ...(promisedDays === undefined ? [] : [say.promised(formatNumber(promisedDays, language))]),
    say.england(sourceText(burdenMethods["single-data-list"], language)),
  ];
};

const sameSentences = (seen: Gateway, q: Query, language: Language): readonly string[] => {
  const found = sameDataSentences(seen.sameData, q, language);
  const isTold = q.get(seen.demand)?.dataItems !== undefined;
  if (found.length > 0) return found;
  return [gatewayWords[language][isTold ? "nobodyElse" : "itemsUntold"]];
};

const presentSentences = (
  { present }: Gateway,
  { name, inText }: Namer,
  language: Language,
): readonly string[] => {
  const say = gatewayWords[language];
  return present.map(({ item: id, foundIn, kolada, indicator, collection }) => {
    const places = [
      ...(foundIn.length > 0 ? [listed(foundIn, language)] : []),
      ...(kolada === undefined ? [] : [kolada === true ? "Kolada" : `Kolada (${kolada})`]),
      ...(indicator && collection ? [say.indicator(name(indicator), say[collection])] : []),
    ];
    return `${inText(id)}: ${places.join("; ")}.`;
  });
};

const marks = { yes: "✓", no: "✖", untold: "?" } as const;

const questionBlocks = (
  questions: readonly QuestionAnswered[],
  language: Language,
): readonly Block[] => {
  const say = gatewayWords[language];
  return questions.map(({ question, answer }): Block => {
    // That people can be pointed out, or that the law asks, is neither good nor bad.
    const lead = question === "personalData" || question === "lawfulLeast" ? "–" : marks[answer];
    return {
      lead,
      text: `${gatewayQuestionWords[question][language]} ${say.answers[answer]}`,
      indent: 2,
    };
  });
};

const roomSentences = (
  { capacity, byUnit }: Gateway,
  { name }: Namer,
  language: Language,
): readonly string[] => {
  const say = gatewayWords[language];
  const show = (value: number) => formatNumber(value, language, value < 100 ? 1 : 0);
  const limited = new Set(capacity.map(({ unit }) => unit));
  const without = byUnit.filter(({ unit }) => !limited.has(unit)).length;
  const least = (isLeast: boolean, hours: number) => `${isLeast ? "≥ " : ""}${show(hours)}`;
  const of = ({ unit, hoursPerWeek, burdenBudget, isLeast, afterFullYear, ...own }: Capacity) => [
    ...(burdenBudget === undefined
      ? []
      : [
          say.budget(
            name(unit),
            show(burdenBudget),
            least(isLeast, own.before),
            least(isLeast, own.after),
            ...(afterFullYear === undefined ? [] : [least(isLeast, afterFullYear)]),
          ),
        ]),
    ...(hoursPerWeek === undefined
      ? []
      : [
          own.weeksOver.length === 0
            ? say.holds(name(unit), show(hoursPerWeek))
            : say.over(
                name(unit),
                show(hoursPerWeek),
                listed(
                  own.weeksOver.map(
                    (one) =>
                      `${formatPeriod(one.week, language)} (${show(one.before)} → ${show(one.after)})`,
                  ),
                  language,
                  mostWeeks,
                ),
              ),
        ]),
  ];
  return [
    ...capacity.flatMap(of),
    ...(without > 0 ? [say.noLimit(formatNumber(without, language))] : []),
  ];
};
