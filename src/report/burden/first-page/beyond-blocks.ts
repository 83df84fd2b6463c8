import type { Sums } from "../../../burden/amount.js";
import { isOurs } from "../../../burden/decider.js";
import { type GoldPlating, goldPlating } from "../../../burden/lenses/gold-plating.js";
import type { Weights } from "../../../burden/weights.js";
import { formatNumber } from "../../format-number.js";
import { hoursCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import { type Block, blank } from "../../page.js";
import { originWords } from "../../vocabulary-words.js";
import { hoursPhrase } from "../hours-phrase.js";

const words = {
  sv: {
    title: "Vad går utöver det lagen minst kräver, och vem har beslutat det?",
    byLaw: (hours: string) => `Det lagen minst kräver tar ${hours}.`,
    beyond: (hours: string, count: string) => `Utöver det går ${hours} i ${count} krav.`,
    above: (hours: string) => `Av dem är ${hours} sådant som görs oftare än lagen kräver.`,
    nothing: "Planen visar inget som går utöver det.",
    by: (who: string) => `Beslutat av (timmar): ${who}.`,
    atLeast: "minst ",
    notTold: (hours: string) => `För ${hours} är lagens minsta inte sagt.`,
    otherNotTold: "För de övriga kraven är lagens minsta inte sagt.",
    choice: "Det kommunen själv har beslutat är ett val och ingen brist.",
    conversation: (hours: string) =>
      `Dialog, besök och kollegial granskning utöver lagen, satsad tid, tar ${hours}.`,
    inAll: (hours: string) => `Tillsammans: ${hours}.`,
  },
  en: {
    title: "What goes beyond the lawful least, and who decided it?",
    byLaw: (hours: string) => `The least the law asks takes ${hours}.`,
    beyond: (hours: string, count: string) =>
      `Beyond that go ${hours} in ${count} ${count === "1" ? "demand" : "demands"}.`,
    above: (hours: string) => `Of them ${hours} are for what is done more often than the law asks.`,
    nothing: "The plan shows nothing that goes beyond it.",
    by: (who: string) => `Decided by (hours): ${who}.`,
    atLeast: "at least ",
    notTold: (hours: string) => `For ${hours} the lawful least is not told.`,
    otherNotTold: "For the other demands the lawful least is not told.",
    choice: "What the municipality itself has decided is a choice and no fault.",
    conversation: (hours: string) =>
      `Dialogue, visits and peer review beyond the law, time invested, take ${hours}.`,
    inAll: (hours: string) => `Together: ${hours}.`,
  },
} as const;

type Part = Pick<Sums, "minutes"> & { readonly known: number; readonly unknown: number };

const none: Part = { minutes: { low: 0, likely: 0, high: 0 }, known: 0, unknown: 0 };
const plus = (a: Part, b: Part): Part => ({
  minutes: {
    low: a.minutes.low + b.minutes.low,
    likely: a.minutes.likely + b.minutes.likely,
    high: a.minutes.high + b.minutes.high,
  },
  known: a.known + b.known,
  unknown: a.unknown + b.unknown,
});
const countOf = ({ known, unknown }: Part): number => known + unknown;

/** By what kind of ground, in the order of the vocabulary: bodies are named in the lens, and never ranked. */
const byKind = ({ deciders }: GoldPlating) => {
  const sums = new Map<(typeof deciders)[number]["kind"], Part>();
  for (const { kind, above, noLaw } of deciders) {
    sums.set(kind, plus(sums.get(kind) ?? none, plus(above, noLaw)));
  }
  return [...sums];
};

/** What is above the lawful least and who decided it, in hours; nothing where it is told of no demand. */
export const beyondBlocks = (weights: Weights, language: Language): readonly Block[] => {
  const say = words[language];
  const found = goldPlating(weights);
  const { byLaw, above, noLaw, conversation, notTold } = found;
  const beyond = plus(above, noLaw);
  if (countOf(byLaw) + countOf(beyond) === 0) return [];
  const hours = (part: Part) => hoursPhrase(part, part.unknown > 0, language);
  const kinds = byKind(found).map(([kind, part]) => {
    const least = part.unknown > 0 ? say.atLeast : "";
    return `${originWords[kind ?? "untold"][language]} ${least}${hoursCell(part, language)}`;
  });
  const isBeyond = countOf(beyond) > 0;
  const parts = [byLaw, beyond, conversation, notTold].filter((part) => part.minutes.likely > 0);
  const text = [
    ...(countOf(byLaw) > 0 ? [say.byLaw(hours(byLaw))] : []),
    isBeyond ? say.beyond(hours(beyond), formatNumber(countOf(beyond), language)) : say.nothing,
    ...(countOf(above) > 0 && countOf(noLaw) > 0 ? [say.above(hours(above))] : []),
    ...(isBeyond ? [say.by(listed(kinds, language, kinds.length))] : []),
    ...(found.deciders.some(isOurs) ? [say.choice] : []),
    ...(conversation.minutes.likely > 0 ? [say.conversation(hours(conversation))] : []),
    ...(countOf(notTold) > 0
      ? [notTold.minutes.likely > 0 ? say.notTold(hours(notTold)) : say.otherNotTold]
      : []),
    ...(parts.length > 1
      ? [say.inAll(hours([byLaw, beyond, conversation, notTold].reduce(plus)))]
      : []),
  ].join(" ");
  return [blank, { text: say.title, tone: "heading" }, { text, indent: 2 }];
};
