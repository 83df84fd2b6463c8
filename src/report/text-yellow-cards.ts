import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { DuplicateRequest, YellowCards } from "../relief/yellow-cards.js";
import { amountText } from "./amount-text.js";
import { formatDate } from "./format-date.js";
import { formatNumber } from "./format-number.js";
import { formatPeriod } from "./format-period.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { type Namer, namer } from "./namer.js";
import { type Block, blank, layOut } from "./page.js";
import { plural } from "./plural.js";
import { spanPeriod } from "./span-period.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    to: (who: string) => `Till ${who}`,
    title: "Samma uppgifter begärs mer än en gång",
    greeting: (who: string) =>
      `I planen för ${who} ser vi att ni får uppgifter som samma enheter också lämnar i andra svar, och att inget av svaren återanvänds.`,
    request: (items: string, demand: string, since: string, units: string, isOne: boolean) =>
      `${items} begärs av er i ${demand}${since}. ${isOne ? "Uppgiften" : "Uppgifterna"} lämnas av ${units}.`,
    since: (date: string) => ` (sedan ${date})`,
    instead: (other: string, whom: string) => `Samma sak lämnas i ${other}${whom}.`,
    serves: (answer: string, because: string) =>
      `Av de två skulle ${answer} kunna tjäna båda: det ${because}.`,
    because: {
      moreOften: "lämnas oftare",
      law: "lämnas lika ofta och krävs utifrån",
      earlier: "lämnas lika ofta och tidigare",
    },
    either: "Vilket som helst av de två skulle kunna tjäna båda: de lämnas lika ofta.",
    oftenUntold:
      "Hur ofta svaren lämnas är inte sagt för båda, så vilket som kunde tjäna båda går inte att säga.",
    sameCard: (who: string) => `Samma fråga går till ${who}.`,
    whom: (who: string) => ` till ${who}`,
    own: ", som också går till er",
    time: (own: string, other: string, period: string) =>
      `Att samla in det tar ${own} för ert svar och ${other} för det andra (${period}).`,
    ask: "Kan ni enas om ett svar? Behövs båda, så säg gärna vad uppgifterna används till: då skriver vi in det.",
    none: "Planen visar inga uppgifter som begärs två gånger utan att något svar återanvänds.",
    perhaps: (count: string) =>
      `För ${count} par av krav på samma uppgifter är det inte sagt om svaret återanvänds. Av dem blir inget kort.`,
    unaddressed: (count: string) => `Utan känd mottagare: ${count} krav.`,
  },
  en: {
    to: (who: string) => `To ${who}`,
    title: "The same data are asked for more than once",
    greeting: (who: string) =>
      `In the plan of ${who} we see that you are given data that the same units also give in other answers, and that neither answer is reused.`,
    request: (items: string, demand: string, since: string, units: string, isOne: boolean) =>
      `You ask for ${items} in ${demand}${since}. ${isOne ? "It is" : "They are"} given by ${units}.`,
    since: (date: string) => ` (since ${date})`,
    instead: (other: string, whom: string) => `The same is given in ${other}${whom}.`,
    serves: (answer: string, because: string) =>
      `Of the two, ${answer} could serve both: it is ${because}.`,
    because: {
      moreOften: "given more often",
      law: "given as often and asked for from outside",
      earlier: "given as often and earlier",
    },
    either: "Either of the two could serve both: they are given equally often.",
    oftenUntold:
      "How often the answers are given is not told for both, so which could serve both cannot be said.",
    sameCard: (who: string) => `The same question goes to ${who}.`,
    whom: (who: string) => ` to ${who}`,
    own: ", which also goes to you",
    time: (own: string, other: string, period: string) =>
      `To collect it takes ${own} for your answer and ${other} for the other (${period}).`,
    ask: "Can you agree on one answer? If both are needed, please tell what the data are used for, and we shall write it down.",
    none: "The plan shows no data that are asked for twice without an answer being reused.",
    perhaps: (count: string) =>
      `For ${plural(count, "pair", "pairs")} of demands for the same data it is not told whether an answer is reused. No card is made of them.`,
    unaddressed: (count: string) =>
      `Without a known receiver: ${plural(count, "demand", "demands")}.`,
  },
} as const;

/**
 * What do we say to those who ask for what others ask for already? A short letter to each, from `yellowCards`.
 *
 * @example
 * ```ts
 * import { yellowCards } from "styrkedja/relief";
 * import { textYellowCards } from "styrkedja/report";
 *
 * console.log(textYellowCards(plan, yellowCards(plan, { year: 2026 }), { language: "sv" }));
 * ```
 */
export const textYellowCards = (plan: Plan, found: YellowCards, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const names = namer(query(plan), language);
  const { cards, perhaps, unaddressed, span } = found;
  const period = formatPeriod(spanPeriod(span), language);
  const letters = cards.flatMap(({ to, requests }): readonly Block[] => [
    { text: say.to(names.within(to)), tone: "heading" },
    { text: say.title, tone: "heading" },
    blank,
    { text: say.greeting(names.name(plan.organisation.id)) },
    blank,
    ...requests.map(
      (request): Block => ({
        lead: "–",
        text: requestText(request, to, names, period, language),
        indent: 2,
      }),
    ),
    blank,
    { text: say.ask },
    blank,
  ]);
  const count = (value: number) => formatNumber(value, language);
  return layOut(
    [
      ...(cards.length === 0 ? [{ text: say.none }] : letters),
      ...(perhaps > 0 ? [{ text: say.perhaps(count(perhaps)), tone: "faint" as const }] : []),
      ...(unaddressed > 0
        ? [{ text: say.unaddressed(count(unaddressed)), tone: "faint" as const }]
        : []),
    ],
    options,
  );
};

const servesText = (
  { demand, other, serves }: DuplicateRequest,
  { inText }: Namer,
  language: Language,
): string => {
  const say = words[language];
  if (serves === null) return say.oftenUntold;
  const { answer, because } = serves;
  if (answer === "either" || because === "either") return say.either;
  return say.serves(inText(answer === "this" ? demand : other), say.because[because]);
};

const requestText = (
  request: DuplicateRequest,
  asker: string,
  names: Namer,
  period: string,
  language: Language,
): string => {
  const say = words[language];
  const { inText, within } = names;
  const { demand, other, otherTo = [], items, units, since, collected, otherCollected } = request;
  const others = otherTo.filter((unit) => unit !== asker);
  const whom =
    others.length > 0
      ? say.whom(listed(others.map(within), language))
      : otherTo.length > 0
        ? say.own
        : "";
  const from = since === undefined ? "" : say.since(formatDate(since, language));
  return [
    say.request(
      listed(items.map(inText), language),
      inText(demand),
      from,
      listed(units.map(within), language),
      items.length === 1,
    ),
    say.instead(inText(other), whom),
    servesText(request, names, language),
    say.time(amountText(collected, language), amountText(otherCollected, language), period),
    ...(others.length > 0 ? [say.sameCard(listed(others.map(within), language))] : []),
  ].join(" ");
};
