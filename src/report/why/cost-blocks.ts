import type { Why } from "../../explain/why.js";
import { fieldName } from "../../plan/field-names/index.js";
import { kindOf } from "../../plan/kinds.js";
import { amountText, costText } from "../amount-text.js";
import { formatNumber } from "../format-number.js";
import { formatPeriod } from "../format-period.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";
import { spanPeriod } from "../span-period.js";
import { fact, sentence, titled } from "./parts.js";

const words = {
  sv: {
    title: (period: string) => `Vad tar det, och av vem, ${period}?`,
    all: "Alla som lämnar",
    touched: "Alla det gäller",
    each: "Var och en",
    cost: "Kostnad",
    noCost: "okänd: ingen timkostnad är angiven",
    times: "Antal gånger",
    readers: "De som läser",
    hops: "Händer på vägen",
    collector: "Den som frågar",
    beside: "Läsarnas, mellanledens och frågarens tid räknas inte in i summan för dem som lämnar.",
    outside: "Kravet gäller inte under tiden.",
    missing: "Saknas",
  },
  en: {
    title: (period: string) => `What does it take, and of whom, ${period}?`,
    all: "All who give",
    touched: "All it applies to",
    each: "Each of them",
    cost: "Cost",
    noCost: "unknown: no hourly cost is given",
    times: "Number of times",
    readers: "Those who read",
    hops: "Hands on the way",
    collector: "The one who asks",
    beside:
      "The time of readers, of hands on the way and of the asker is not in the sum of those who give.",
    outside: "The demand is not in force in this time.",
    missing: "Missing",
  },
} as const;

/** Paths in a demand as people say them: "vad det tar (effort.minutes)". */
export const pathText = (id: string, path: string, language: Language): string => {
  const kind = kindOf(id);
  const [field = path] = path.split(".");
  if (kind === undefined) return path;
  const name = fieldName(kind, field, language);
  return field === path ? name : `${name} (${path})`;
};

/** What it takes of those who give, and beside them. */
export const costBlocks = (card: Why, language: Language): readonly Block[] => {
  const say = words[language];
  const { amount, each, beside, span, currency, missing, times } = card.cost;
  const title = say.title(formatPeriod(spanPeriod(span), language));
  if (amount.known + amount.unknown === 0) return titled(title, [sentence(say.outside)]);
  const isRule = card.demand.startsWith("houseRule:");
  const givers = card.from?.length ?? 0;
  const besides = (["readers", "hops", "collector"] as const).filter(
    (one) => beside[one].known + beside[one].unknown > 0,
  );
  return titled(title, [
    fact(isRule ? say.touched : say.all, amountText(amount, language)),
    ...(givers > 1 ? [fact(say.each, amountText({ ...amount, ...each }, language))] : []),
    ...(isRule || times === null || times === undefined
      ? []
      : [fact(say.times, formatNumber(times, language, Number.isInteger(times) ? 0 : 1))]),
    fact(say.cost, costText(amount, currency, language) ?? say.noCost),
    ...besides.map((one) => fact(say[one], amountText(beside[one], language))),
    ...(besides.length > 0 ? [sentence(say.beside)] : []),
    ...(missing.length > 0
      ? [fact(say.missing, missing.map((path) => pathText(card.demand, path, language)).join(", "))]
      : []),
  ]);
};
