import type { Bounds } from "../../../burden/bounds.js";
import { chain } from "../../../burden/lenses/chain.js";
import { formatNumber } from "../../format-number.js";
import { sumCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import { blank } from "../../page.js";
import { plural } from "../../plural.js";
import { blockTable, note } from "../block-table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    columns: [
      "Krav",
      "Händer på vägen",
      "Timmar hos givaren",
      "På vägen",
      "Läsning",
      "Gånger",
      "Väntan, dagar",
      "Från start till möte, dagar",
    ],
    none: "Planen berättar inte om vägen för något svar.",
    untoldHand: "inte sagt vem",
    factor: (factor: string, hours: string) =>
      `Vägen gör svaren ${factor} gånger tyngre: ${hours} timmar hos dem som handlägger på vägen.`,
    hopsUntold: (count: string) =>
      `För ${count} krav säger planen inte vilka händer svaret går genom (effort.hops). Det är inte detsamma som inga.`,
  },
  en: {
    columns: [
      "Demand",
      "Hands on the way",
      "At the source",
      "On the way",
      "Reading",
      "Times heavier",
      "Days waiting",
      "Days to meeting",
    ],
    none: "The plan tells of the way of no answer.",
    untoldHand: "not told who",
    factor: (factor: string, hours: string) =>
      `The way makes the answers ${factor} times heavier: ${hours} hours for those who handle them on the way.`,
    hopsUntold: (count: string) =>
      `Of ${plural(count, "demand", "demands")} the plan does not tell which hands the answer passes (effort.hops). That is not the same as none.`,
  },
} as const;

const daysText = (days: Bounds | null, language: Language): string => {
  if (days === null) return "–";
  const show = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return days.low === days.high ? show(days.likely) : `${show(days.low)}–${show(days.high)}`;
};

export const chainSection = section({
  id: "chain",
  figures: chain,
  blocks: ({ demands, handlingFactor, hops, hopsUntold, untold }, { names, options, most }) => {
    const { language, width } = options;
    const say = words[language];
    const show = (value: number, digits = 0) => formatNumber(value, language, digits);
    const shown = demands.slice(0, most);
    const hasHops = shown.some(({ through }) => through.length > 0);
    const columns = [
      ...say.columns.slice(0, 1),
      ...(hasHops ? say.columns.slice(1, 2) : []),
      ...say.columns.slice(2, 3),
      ...(hasHops ? say.columns.slice(3, 4) : []),
      ...say.columns.slice(4, 5),
      ...(hasHops ? say.columns.slice(5, 7) : []),
      ...say.columns.slice(7),
    ];
    const rows = shown.map((own) => [
      names.name(own.demand),
      ...(hasHops
        ? [
            listed(
              own.through.map(({ unit }) => (unit === null ? say.untoldHand : names.name(unit))),
              language,
            ) || "–",
          ]
        : []),
      sumCell(own.atSource, language),
      ...(hasHops ? [own.through.length > 0 ? sumCell(own.hops, language) : "–"] : []),
      own.readers.known + own.readers.unknown > 0 ? sumCell(own.readers, language) : "–",
      ...(hasHops
        ? [
            own.handlingFactor === null ? "–" : show(own.handlingFactor, 2),
            daysText(own.waitingDays, language),
          ]
        : []),
      own.routeDays === null ? "–" : show(own.routeDays),
    ]);
    return [
      blank,
      { text: titleOf("chain", language), tone: "heading" },
      ...(rows.length === 0
        ? [blank, note(say.none)]
        : blockTable(columns, hasHops ? 2 : 1, rows, width)),
      blank,
      ...(handlingFactor === null
        ? []
        : [note(say.factor(show(handlingFactor, 2), sumCell(hops, language)))]),
      ...(hopsUntold > 0 ? [note(say.hopsUntold(show(hopsUntold)))] : []),
      ...untoldText(untold, language),
    ];
  },
});
