import type { Burden } from "../../burden/burden.js";
import { round } from "../../burden/round.js";
import { perMoney } from "../../burden/small-units.js";
import type { Uncertainty } from "../../burden/uncertainty/uncertainty.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";
import { spreadCell, spreadHours } from "./spread-text.js";

const words = {
  sv: {
    none: "Ingen har sagt hur säkra siffrorna är: inget krav har ett intervall.",
    likely: "Siffran räknar med det troligaste för varje krav.",
    range: (isAll: boolean, mean: string, range: string) =>
      `Med hela intervallen tar ${isAll ? "det" : "det som är känt"} i medeltal ${mean} timmar, och i åtta fall av tio ${range}`,
    money: (range: string, currency: string) => ` (${range} ${currency})`,
    more: "Det är mer, eftersom arbete oftare drar ut på tiden än går fortare än det troligaste.",
    unknown: "Det som inte är känt kommer till.",
  },
  en: {
    none: "Nobody has said how sure the figures are: no demand has a range.",
    likely: "The figure takes what is likeliest for each demand.",
    range: (isAll: boolean, mean: string, range: string) =>
      `With the whole ranges ${isAll ? "it" : "what is known"} takes ${mean} hours on average, and ${range} in eight cases of ten`,
    money: (range: string, currency: string) => ` (${range} ${currency})`,
    more: "That is more, since work drags on more often than it goes faster than the likeliest.",
    unknown: "What is not known comes on top.",
  },
} as const;

/** How sure the sum is, in a sentence or three: the range of what is told, and that what is not told is not in it. */
export const howSureBlocks = (
  { demands, currency }: Burden,
  { ranged, total }: Uncertainty,
  language: Language,
): readonly Block[] => {
  const say = words[language];
  if (demands.known + demands.unknown === 0 || demands.minutes.high === 0) return [];
  if (ranged === 0) return [{ text: say.none }];
  const { minutes, cost } = total;
  if (minutes.sd === 0) return [];
  const digits = (cost?.p90 ?? 0) < 100_000 * perMoney ? 0 : -3;
  const inMoney = (small: number) => formatNumber(round(small / perMoney, digits), language);
  const money =
    cost === null || cost.sd === 0
      ? ""
      : say.money(`${inMoney(cost.p10)}–${inMoney(cost.p90)}`, currency);
  const isAll = demands.unknown === 0;
  const range = say.range(
    isAll,
    spreadHours(minutes.mean, language),
    spreadCell(minutes, language),
  );
  return [
    {
      text: [
        say.likely,
        `${range}${money}.`,
        ...(demands.minutes.likely < minutes.p10 ? [say.more] : []),
        ...(isAll ? [] : [say.unknown]),
      ].join(" "),
    },
  ];
};
