import { column } from "../../burden/column.js";
import type { Demand } from "../../burden/demand.js";
import { heaviest } from "../../burden/heaviest.js";
import { hours } from "../../burden/hours.js";
import { isHouseRule } from "../../burden/is-house-rule.js";
import { isByNoLaw, leastOf } from "../../burden/lawful-least.js";
import { money } from "../../burden/money.js";
import { sameDataFinder } from "../../burden/same-data.js";
import { sumsOf } from "../../burden/tally.js";
import type { Thing } from "../../burden/things-asked.js";
import { certaintyOf, likelyOf, type Weights, wholeOf } from "../../burden/weights.js";
import { mayChange } from "../../explain/why-change.js";
import { demandUse } from "../../explain/why-use.js";
import type { Id } from "../../plan/id.js";
import { isActive } from "../../rules/is-active.js";
import { formatDate } from "../format-date.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import type { Namer } from "../namer.js";
import { useSentences } from "../why/use-sentences.js";
import { changeSentence } from "./first-page/change-sentence.js";
import { groundSentence } from "./first-page/ground-sentence.js";
import { leastSentence } from "./first-page/least-sentence.js";
import { purposeSentence } from "./first-page/purpose-sentence.js";
import { hoursPhrase } from "./hours-phrase.js";

/** One line of a card: what it is about, and what the plan says of it. */
export interface CardFact {
  readonly key: "hours" | "who" | "ground" | "least" | "use" | "same" | "change";
  readonly term: string;
  readonly text: string;
}

/** A heavy demand on a card. */
export interface DemandCard {
  readonly id: Demand["id"];
  readonly name: string;
  readonly facts: readonly CardFact[];
}

const words = {
  sv: {
    terms: {
      hours: "Tar",
      who: "Vem svarar vem",
      touches: "Gäller",
      ground: "Grund",
      least: "Lagens minsta",
      use: "Används till",
      purpose: "Syfte",
      same: "Begärs också i",
      change: "Vem kan ändra",
    },
    range: (low: string, high: string) => ` om året, mellan ${low} och ${high}`,
    sure: " om året",
    cost: (amount: string, currency: string) => `; ${amount} ${currency}`,
    units: (count: number) => `${count} enheter`,
    untold: "inte sagt",
    nobody: "ingen",
    meeting: (by: string, day: string) => ` Nästa möte i planen: ${by}, ${day}.`,
  },
  en: {
    terms: {
      hours: "Takes",
      who: "Who answers whom",
      touches: "Applies to",
      ground: "Ground",
      least: "Lawful least",
      use: "Used for",
      purpose: "Purpose",
      same: "Also asked for in",
      change: "Who may change it",
    },
    range: (low: string, high: string) => ` a year, between ${low} and ${high}`,
    sure: " a year",
    cost: (amount: string, currency: string) => `; ${amount} ${currency}`,
    units: (count: number) => `${count} units`,
    untold: "not told",
    nobody: "nobody",
    meeting: (by: string, day: string) => ` Next meeting in the plan: ${by}, ${day}.`,
  },
} as const;

/** The heaviest demands, each on a card: what it takes, who asked, on what ground, the lawful least, the use, who may change it. */
export const demandCards = (
  weights: Weights,
  names: Namer,
  {
    language,
    asOf,
    currency,
    most = 5,
    things,
  }: {
    language: Language;
    asOf: string;
    currency: string;
    most?: number;
    /** `thingsAsked` of the same weights, when that is made already. */
    things?: readonly Thing[];
  },
): readonly DemandCard[] => {
  const say = words[language];
  const { q, demands } = weights;
  const { name } = names;
  const rows = heaviest(weights, most).filter((row) => likelyOf(weights, row) > 0);
  if (rows.length === 0) return [];
  const sameData = sameDataFinder(weights, things);
  const number = (value: number) => formatNumber(value, language);

  const hoursOf = (row: number): string => {
    const { minutesKnown, priced } = certaintyOf(weights, row);
    const sums = sumsOf(wholeOf(weights, row, column()), priced);
    const { low, high } = hours(sums, 0);
    const cost = money(sums, 0);
    return [
      hoursPhrase(sums, !minutesKnown, language),
      low === high ? say.sure : say.range(number(low), number(high)),
      cost === null ? "" : say.cost(number(cost.likely), currency),
    ].join("");
  };

  const whoOf = ({ from = [], to, ...demand }: Demand): string => {
    const givers = from.length === 0 ? say.untold : listed(from.map(name), language, 4);
    if (to === undefined || isHouseRule(demand)) return givers;
    return `${givers} → ${to.length === 0 ? say.nobody : listed(to.map(name), language, 3)}`;
  };

  const purposeOf = (id: Id<"houseRule">): string => {
    const { purpose } = q.get(id) ?? {};
    return purpose || purposeSentence(purpose, language);
  };

  return rows.map((row) => {
    const demand = demands[row] as Demand;
    const { id } = demand;
    const isRule = isHouseRule(demand);
    const least = leastOf(weights, row);
    const change = mayChange(q, demand, least, asOf);
    const { meeting } = change;
    const same = new Set(
      sameData(row)
        .filter(({ other }) => isActive(q.get(other) ?? {}, asOf))
        .map(({ other }) => name(other)),
    );
    const fact = (key: CardFact["key"], text: string, term: string = say.terms[key]): CardFact => ({
      key,
      term,
      text,
    });
    return {
      id,
      name: name(id),
      facts: [
        fact("hours", hoursOf(row)),
        fact("who", whoOf(demand), isRule ? say.terms.touches : say.terms.who),
        fact("ground", groundSentence(q, demand, language)),
        fact("least", leastSentence(least, demand.ground, language)),
        isRule
          ? fact("use", purposeOf(id as Id<"houseRule">), say.terms.purpose)
          : fact("use", useSentences(demandUse(q, demand, asOf), q, language).join(" ")),
        ...(same.size === 0 ? [] : [fact("same", listed([...same], language, 3))]),
        fact(
          "change",
          changeSentence(change, isByNoLaw(least), names, language) +
            (meeting ? say.meeting(name(meeting.body), formatDate(meeting.on, language)) : ""),
        ),
      ],
    };
  });
};
