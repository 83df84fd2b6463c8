import type { Amount } from "../../../burden/amount.js";
import { type Returned, returnedTime } from "../../../burden/lenses/returned-time.js";
import { perMinute } from "../../../burden/small-units.js";
import { amountText } from "../../amount-text.js";
import { formatDate } from "../../format-date.js";
import { formatNumber } from "../../format-number.js";
import { sumCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import type { Namer } from "../../namer.js";
import { type Block, blank } from "../../page.js";
import { plural } from "../../plural.js";
import { table } from "../../table.js";
import type { SectionContext } from "../section.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    nothing: "Planen visar inget beslut och ingen förbättring under tiden som gett tid tillbaka.",
    columns: ["När", "Vad", "Timmar om året", "Underlag", "Tiden blev"],
    added: ["Nytt krav", "Timmar om året"],
    basis: { told: "sagt", weighed: "vägt", untold: "inte sagt" },
    freed: (hours: string) => `Återlämnat: ${hours} om året.`,
    came: (hours: string, count: string) =>
      `Nya krav under tiden räknas ifrån: ${hours} om året, i ${count} krav.`,
    none: "Inga nya krav har börjat gälla under tiden, så långt planen säger.",
    upkeep: (hours: string) => `Planens eget underhåll räknas ifrån: ${hours} timmar om året.`,
    noUpkeep: "Vad det tar att hålla planen själv aktuell är inte sagt, och är inte räknat ifrån.",
    net: (hours: string) => `Netto: ${hours} timmar om året, så långt det är känt.`,
    netUnknown: "Netto: okänt, för ingen av tiderna är sagd.",
    nothingBecame: "inte sagt",
  },
  en: {
    nothing: "The plan shows no decision and no improvement in this time that gave time back.",
    columns: ["When", "What", "Hours a year", "Basis", "It became"],
    added: ["New demand", "Hours a year"],
    basis: { told: "told", weighed: "weighed", untold: "not told" },
    freed: (hours: string) => `Given back: ${hours} a year.`,
    came: (hours: string, count: string) =>
      `New demands in this time count against it: ${hours} a year, in ${plural(count, "demand", "demands")}.`,
    none: "No new demands have begun in this time, as far as the plan tells.",
    upkeep: (hours: string) => `The plan's own upkeep counts against it: ${hours} hours a year.`,
    noUpkeep: "What it takes to keep the plan itself is not told, and does not count against it.",
    net: (hours: string) => `Net: ${hours} hours a year, as far as it is known.`,
    netUnknown: "Net: unknown, since none of the times is told.",
    nothingBecame: "not told",
  },
} as const;

const right = (title: string) => ({ title, align: "right" as const });

const hoursOf = (small: number, language: Language): string => {
  const value = small / (60 * perMinute);
  return `${value > 0 ? "+" : ""}${formatNumber(value, language, Number.isInteger(value) ? 0 : 1)}`;
};

const isKnown = (...amounts: readonly Amount[]): boolean => amounts.some(({ known }) => known > 0);

/** What was given back: the improvement or decision by name, else the demands. */
const whatOf = ({ decisions, improvements, demands }: Returned, { name }: Namer, l: Language) =>
  listed(
    [...new Set((improvements[0] ? improvements : decisions[0] ? decisions : demands).map(name))],
    l,
  );

const returnedRows = (
  returned: readonly Returned[],
  { names, options: { language, width } }: SectionContext,
): readonly Block[] => {
  const say = words[language];
  const [when, what, hours, basis, became] = say.columns;
  const columns = [
    { title: when },
    { title: what },
    right(hours),
    { title: basis },
    { title: became },
  ];
  const rows = returned.map((one) => [
    one.on === undefined ? "–" : formatDate(one.on, language),
    whatOf(one, names, language),
    one.basis === "untold" ? "–" : sumCell(one.freed, language),
    say.basis[one.basis],
    one.becameTimeFor.length > 0 ? one.becameTimeFor.join(" ") : say.nothingBecame,
  ]);
  return table(columns, rows, { width });
};

export const returnedTimeSection = section({
  id: "returned-time",
  figures: (weights) => returnedTime(weights),
  blocks: (ledger, context) => {
    const { names, options, most } = context;
    const { language, width } = options;
    const say = words[language];
    const { returned, freed, added, addedInAll, upkeep, net } = ledger;
    const count = formatNumber(added.length, language);
    const amount = (of: Amount) => amountText(of, language);
    const line = (text: string): Block => ({ text, indent: 2 });
    const [demand, hours] = say.added;
    const rows = [...added]
      .sort((a, b) => b.amount.minutes.likely - a.amount.minutes.likely)
      .slice(0, most)
      .map((one) => [names.name(one.id), sumCell(one.amount, language)]);
    return [
      blank,
      { text: titleOf("returned-time", language), tone: "heading" },
      blank,
      ...(returned.length === 0
        ? [line(say.nothing)]
        : [...returnedRows(returned, context), blank, line(say.freed(amount(freed)))]),
      line(added.length === 0 ? say.none : say.came(amount(addedInAll), count)),
      line(upkeep === null ? say.noUpkeep : say.upkeep(hoursOf(upkeep, language))),
      ...(returned.length + added.length === 0
        ? []
        : [line(isKnown(freed, addedInAll) ? say.net(hoursOf(net, language)) : say.netUnknown)]),
      ...(rows.length === 0
        ? []
        : [blank, ...table([{ title: demand }, right(hours)], rows, { width })]),
    ];
  },
});
