import { informationYield, type Use } from "../../../burden/lenses/information-yield.js";
import { perMinute } from "../../../burden/small-units.js";
import type { Words } from "../../../sources/words.js";
import { formatNumber } from "../../format-number.js";
import { blank } from "../../page.js";
import { blockTable, note } from "../block-table.js";
import { section } from "../section.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const uses: Readonly<Record<Use, Words>> = {
  used: { sv: "har använts", en: "has been used" },
  neverUsed: { sv: "används inte", en: "is not used" },
  declared: {
    sv: "ska användas; ingen har noterat om det sker",
    en: "is meant to be used; nobody keeps a log",
  },
  untold: { sv: "inte sagt", en: "not told" },
  houseRule: { sv: "egna regler (lämnar ingen uppgift)", en: "house rules (give no information)" },
};

const words = {
  sv: {
    columns: ["Krav som inte används", "Timmar"],
    share: (percent: string) =>
      `Av de timmar där det är känt går ${percent} procent till svar som har använts.`,
    per100: (decisions: string, per100: string) =>
      `Beslut som byggde på svar där användningen noteras: ${decisions}, eller ${per100} på 100 timmar.`,
    anchor:
      "Jämför: i en brittisk undersökning av sjukvården upplevdes 65 procent av uppgifterna som användbara. Det är ingen norm.",
  },
  en: {
    columns: ["Demand that is not used", "Hours"],
    share: (percent: string) =>
      `Of the hours of which it is known, ${percent} per cent go to answers that have been used.`,
    per100: (decisions: string, per100: string) =>
      `Decisions that built on answers whose uses are noted: ${decisions}, or ${per100} for each 100 hours.`,
    anchor:
      "Compare: in a British survey of health care 65 per cent of the data were felt to be useful. It is no norm.",
  },
} as const;

const order = ["used", "neverUsed", "declared", "untold", "houseRule"] as const;

export const informationYieldSection = section({
  id: "information-yield",
  figures: informationYield,
  blocks: (figures, { names, options, most }) => {
    const { language, width } = options;
    const say = words[language];
    const show = (value: number, digits = 0) => formatNumber(value, language, digits);
    const { byUse, usedShare, neverUsed, decisions, per100Hours, untold } = figures;
    return [
      ...tallyTable(
        titleOf("information-yield", language),
        order
          .filter((use) => byUse[use].known + byUse[use].unknown > 0)
          .map((use) => [uses[use][language], byUse[use]]),
        options,
      ),
      ...blockTable(
        say.columns,
        1,
        neverUsed
          .filter(({ minutes }) => minutes > 0)
          .slice(0, most)
          .map(({ demand, minutes }) => [names.name(demand), show(minutes / (60 * perMinute))]),
        width,
      ),
      blank,
      ...(usedShare === null ? [] : [note(say.share(show(100 * usedShare))), note(say.anchor)]),
      ...(per100Hours === null ? [] : [note(say.per100(show(decisions), show(per100Hours, 1)))]),
      ...untoldText(untold, language),
    ];
  },
});
