import type { BurdenChange, ChangeCause, DemandChange, Moved } from "../burden/compare-burden.js";
import { round } from "../burden/round.js";
import { perMinute, perMoney } from "../burden/small-units.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { Words } from "../sources/words.js";
import { amountText } from "./amount-text.js";
import { formatNumber } from "./format-number.js";
import { formatPeriod } from "./format-period.js";
import type { Language } from "./language.js";
import { namer } from "./namer.js";
import { type Block, blank, layOut } from "./page.js";
import { plural } from "./plural.js";
import { spanPeriod } from "./span-period.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const causes: Readonly<Record<ChangeCause, Words>> = {
  new: { sv: "Nya krav", en: "New demands" },
  ended: { sv: "Avslutade krav", en: "Ended demands" },
  quantity: {
    sv: "Fler eller färre som lämnar, eller andra gånger",
    en: "More or fewer who give, or other times",
  },
  demandChanged: { sv: "Krav som ändrats", en: "Demands that were changed" },
  estimateCorrected: { sv: "Skattningar som rättats", en: "Estimates that were corrected" },
  known: {
    sv: "Tid som är känd i bara den ena planen",
    en: "Time that is known in one of the plans alone",
  },
  untold: { sv: "Annan tid, utan att skälet är sagt", en: "Another time, for no reason told" },
  rates: { sv: "Annan timkostnad", en: "Another hourly cost" },
};

const became: Readonly<Record<DemandChange["what"], Words>> = {
  new: { sv: "nytt", en: "new" },
  ended: { sv: "avslutat", en: "ended" },
  changed: { sv: "ändrat", en: "changed" },
};

const words = {
  sv: {
    title: (period: string) => `Vad har hänt med det som begärs, ${period}?`,
    sums: (before: string, after: string) => `Före: ${before}. Efter: ${after}.`,
    same: "Ingenting har ändrats i tid eller pengar.",
    total: (hours: string, money: string) => `Förändring: ${hours}${money}.`,
    real: (hours: string) => `Verklig förändring: ${hours}.`,
    adjusted: (hours: string) => `Rättade skattningar, alltså bara på papperet: ${hours}.`,
    untold: (hours: string) =>
      `Ändrad tid utan att skälet är sagt: ${hours}. Om kravet har ändrats eller skattningen rättats sägs i fältet changedBecause.`,
    unknown: (count: string) =>
      `För ${count} krav saknas uppgifter i någon av planerna. Vad som hänt med dem kan vara mer eller mindre.`,
    unchanged: (count: string) => `Oförändrade krav: ${count}.`,
    causes: "Varför?",
    causeColumns: ["Skäl", "Timmar", "Pengar", "Krav"],
    demands: "Vilka krav?",
    demandColumns: ["Krav", "Vad", "Före", "Efter", "Ändring", "Skäl"],
    hours: "timmar",
  },
  en: {
    title: (period: string) => `What became of what is asked for, ${period}?`,
    sums: (before: string, after: string) => `Before: ${before}. After: ${after}.`,
    same: "Nothing has changed in time or money.",
    total: (hours: string, money: string) => `Change: ${hours}${money}.`,
    real: (hours: string) => `Real change: ${hours}.`,
    adjusted: (hours: string) => `Corrected estimates, so on paper only: ${hours}.`,
    untold: (hours: string) =>
      `Time that changed for no reason told: ${hours}. The field changedBecause tells whether the demand was changed or the estimate corrected.`,
    unknown: (count: string) =>
      `For ${plural(count, "demand", "demands")} facts are missing in one of the plans. What became of them may be more or less.`,
    unchanged: (count: string) => `Unchanged demands: ${count}.`,
    causes: "Why?",
    causeColumns: ["Reason", "Hours", "Money", "Demands"],
    demands: "Which demands?",
    demandColumns: ["Demand", "What", "Before", "After", "Change", "Reason"],
    hours: "hours",
  },
} as const;

const inHours = (minutes: number) => minutes / (60 * perMinute);
const digitsOf = (value: number) => (Math.abs(value) < 100 && round(value, 1) % 1 !== 0 ? 1 : 0);

const shown = (value: number, language: Language): string =>
  formatNumber(value, language, digitsOf(value));

const signed = (value: number, language: Language): string =>
  `${value > 0 ? "+" : ""}${shown(value, language)}`;

export interface TextBurdenChangeOptions extends TextOptions {
  /** How many demands to show. Absent means 10. */
  readonly most?: number;
}

/**
 * What became of the burden, and why, in words? A change from `compareBurden` as text: before and after, the real change
 * apart from corrected estimates, each cause, and the demands that differ most. `plan` is the later plan and `before`
 * the earlier one, for names.
 *
 * @example
 * ```ts
 * import { compareBurden } from "styrkedja/burden";
 * import { textBurdenChange } from "styrkedja/report";
 *
 * const before = { ...plan, houseRules: [] };
 * const change = compareBurden(before, plan, { year: 2026 });
 * console.log(textBurdenChange(before, plan, change, { language: "sv" }));
 * ```
 */
export const textBurdenChange = (
  before: Plan,
  plan: Plan,
  change: BurdenChange,
  options: TextBurdenChangeOptions,
): string => {
  const { language, most = 10 } = options;
  const say = words[language];
  const period = formatPeriod(spanPeriod(change.span), language);
  const hours = ({ minutes }: Moved) => `${signed(inHours(minutes), language)} ${say.hours}`;
  const untold = change.byCause.find(({ cause }) => cause === "untold");
  const count = (value: number) => formatNumber(value, language);
  const money =
    change.cost === null
      ? ""
      : `, ${signed(round(change.cost / perMoney), language)} ${change.currency}`;
  const lines =
    change.demands.length === 0
      ? [say.same]
      : [
          say.total(hours(change), money),
          say.real(hours(change.realChange)),
          ...(change.adjustment.minutes === 0 ? [] : [say.adjusted(hours(change.adjustment))]),
          ...(untold ? [say.untold(hours(untold))] : []),
        ];
  return layOut(
    [
      { text: say.title(period), tone: "heading" },
      blank,
      { text: say.sums(amountText(change.before, language), amountText(change.after, language)) },
      ...lines.map((text): Block => ({ text })),
      { text: say.unchanged(count(change.unchanged)) },
      ...(change.unknown > 0 ? [{ text: say.unknown(count(change.unknown)) }] : []),
      ...causeBlocks(change, options),
      ...demandBlocks(before, plan, change, options, most),
    ],
    options,
  );
};

const right = (title: string) => ({ title, align: "right" as const });

const causeBlocks = (
  { byCause, cost }: BurdenChange,
  { language, width }: TextOptions,
): readonly Block[] => {
  if (byCause.length === 0) return [];
  const say = words[language];
  const isPriced = cost !== null;
  const rows = byCause.map((one) => [
    causes[one.cause][language],
    signed(inHours(one.minutes), language),
    ...(isPriced ? [signed(round((one.cost ?? 0) / perMoney), language)] : []),
    formatNumber(one.demands, language),
  ]);
  const [reason, hours, money, demands] = say.causeColumns;
  const columns = [
    { title: reason },
    right(hours),
    ...(isPriced ? [right(money)] : []),
    right(demands),
  ];
  return [blank, { text: say.causes, tone: "heading" }, blank, ...table(columns, rows, { width })];
};

const demandBlocks = (
  before: Plan,
  plan: Plan,
  { demands }: BurdenChange,
  { language, width }: TextOptions,
  most: number,
): readonly Block[] => {
  if (demands.length === 0) return [];
  const say = words[language];
  const now = query(plan);
  const [name, formerName] = [namer(now, language).name, namer(query(before), language).name];
  const rows = demands
    .slice(0, most)
    .map((one) => [
      (now.has(one.id) ? name : formerName)(one.id) + (one.isKnown ? "" : " (≥)"),
      became[one.what][language],
      shown(inHours(one.before), language),
      shown(inHours(one.after), language),
      signed(inHours(one.minutes), language),
      one.what === "changed"
        ? one.parts.map(({ cause }) => causes[cause][language].toLowerCase()).join("; ")
        : "",
    ]);
  const [demand, what, was, is, difference, reason] = say.demandColumns;
  const columns = [
    { title: demand },
    { title: what },
    right(was),
    right(is),
    right(difference),
    { title: reason },
  ];
  return [blank, { text: say.demands, tone: "heading" }, blank, ...table(columns, rows, { width })];
};
