import { type DemandBeyond, goldPlating } from "../../../burden/lenses/gold-plating.js";
import { formatNumber } from "../../format-number.js";
import { hoursCell, hoursText, sumCell } from "../../hours-text.js";
import type { Language } from "../../language.js";
import { listed } from "../../listed.js";
import type { Namer } from "../../namer.js";
import { type Block, blank } from "../../page.js";
import { plural } from "../../plural.js";
import { blockTable, note } from "../block-table.js";
import { deciderText, deciderWithKind } from "../decider-text.js";
import { section } from "../section.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    byLaw: "det lagen minst kräver",
    above: "oftare än lagen minst kräver",
    noLaw: "det lagen inte kräver",
    conversation: "samtal, besök och kollegial granskning utöver lagen (satsad tid)",
    notTold: "inte sagt vad lagen kräver",
    deciders: ["Utöver lagen, beslutat av", "Oftare än lagen", "Lagen kräver inte", "Krav"],
    lines: [
      "Tyngst utöver lagen",
      "Beslutat av",
      "Gånger per år",
      "Lagens minsta",
      "Timmar utöver",
    ],
    items: (demand: string, items: string) =>
      `${demand} frågar efter mer än lagen kräver: ${items}.`,
    toCollect: (hours: string) => `${hours} att samla in`,
    form: (demand: string) => `${demand} har en annan form än den lagen kräver.`,
    rules: (count: string) =>
      `${count} egna regler hänvisar till lag. Hur mycket av dem lagen kräver kan planen inte säga.`,
    reminder:
      "Att något går utöver lagen är ingen brist: det är kommunens eget val, och kan prövas på nytt.",
  },
  en: {
    byLaw: "the least the law asks",
    above: "more often than the law asks",
    noLaw: "what no law asks",
    conversation: "dialogue, visits and peer review beyond the law (time invested)",
    notTold: "what the law asks is not told",
    deciders: ["Beyond the law, decided by", "More often", "No law asks", "Demands"],
    lines: ["Heaviest beyond the law", "Decided by", "Times a year", "Law's least", "Hours beyond"],
    items: (demand: string, items: string) =>
      `${demand} asks for more than the law does: ${items}.`,
    toCollect: (hours: string) => `${hours} to collect`,
    form: (demand: string) => `${demand} has another form than the law asks.`,
    rules: (count: string) =>
      `${plural(count, "house rule refers", "house rules refer")} to law. How much of them the law asks, the plan cannot tell.`,
    reminder:
      "What goes beyond the law is no fault: it is the municipality's own choice, and can be tried again.",
  },
} as const;

const parts = ["byLaw", "above", "noLaw", "conversation", "notTold"] as const;
export const goldPlatingSection = section({
  id: "gold-plating",
  figures: goldPlating,
  blocks: (figures, { names, options, most }) => {
    const { language, width } = options;
    const say = words[language];
    const told = parts.filter((part) => figures[part].known + figures[part].unknown > 0);
    if (told.length === 0) return [];
    const hasAbove = figures.above.known + figures.above.unknown > 0;
    const lines = figures.lines.filter(({ minutes }) => minutes.likely > 0).slice(0, most);
    const beside = figures.lines.flatMap((line) => besideText(line, names, language));
    const rules = figures.untold.filter(({ path }) => path === "law").length;
    return [
      ...tallyTable(
        titleOf("gold-plating", language),
        told.map((part) => [say[part], figures[part]]),
        options,
      ),
      ...blockTable(
        say.deciders.filter((title) => hasAbove || title !== say.deciders[1]),
        1,
        figures.deciders.map((own) => [
          deciderWithKind(own, names, language),
          ...(hasAbove ? [sumCell(own.above, language)] : []),
          sumCell(own.noLaw, language),
          formatNumber(
            own.above.known + own.above.unknown + own.noLaw.known + own.noLaw.unknown,
            language,
          ),
        ]),
        width,
      ),
      ...blockTable(
        say.lines.filter((_, at) => hasAbove || at < 2 || at > 3),
        2,
        lines.map((line) => lineCells(line, hasAbove, names, language)),
        width,
      ),
      blank,
      ...beside.slice(0, most),
      ...(figures.deciders.length > 0 ? [note(say.reminder)] : []),
      ...(rules > 0 ? [note(say.rules(formatNumber(rules, language)))] : []),
      ...untoldText(
        figures.untold.filter(({ path }) => path !== "law"),
        language,
      ),
    ];
  },
});

const times = (value: number, language: Language) =>
  formatNumber(value, language, Number.isInteger(value) ? 0 : 1);

const lineCells = (
  line: DemandBeyond,
  hasTimes: boolean,
  names: Namer,
  language: Language,
): readonly string[] => [
  names.name(line.demand),
  deciderText(line.decided, names, language),
  ...(hasTimes
    ? [
        line.timesAYear ? times(line.timesAYear.asked, language) : "–",
        line.timesAYear ? times(line.timesAYear.least, language) : "–",
      ]
    : []),
  hoursCell(line, language),
];

const besideText = (line: DemandBeyond, names: Namer, language: Language): readonly Block[] => {
  const say = words[language];
  const demand = names.inText(line.demand);
  const items = line.items.map(({ item, minutes }) => {
    const known = { known: 1, unknown: 0, costUnknown: 0, cost: null };
    const hours = minutes && say.toCollect(hoursText({ ...known, minutes }, language));
    return hours ? `${names.name(item)} (${hours})` : names.name(item);
  });
  return [
    ...(items.length > 0 ? [say.items(demand, listed(items, language))] : []),
    ...(line.form ? [say.form(demand)] : []),
  ].map(note);
};
