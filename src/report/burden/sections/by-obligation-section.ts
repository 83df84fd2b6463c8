import { byObligation } from "../../../burden/lenses/by-obligation.js";
import { formatNumber } from "../../format-number.js";
import { blank } from "../../page.js";
import { percentText } from "../../percent-text.js";
import { table } from "../../table.js";
import { leastCell } from "../least-cell.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    columns: ["Krav", "Timmar", "Andel", "Tillsammans"],
    dialogue: (demands: string) =>
      `Tid för dialog (${demands} återkommande) är satsad tid och rangordnas inte.`,
  },
  en: {
    columns: ["Demand", "Hours", "Share", "Together"],
    dialogue: (demands: string) =>
      `Time for dialogue (${demands} recurring) is time invested and is not ranked.`,
  },
} as const;

export const byObligationSection = section({
  id: "by-obligation",
  figures: byObligation,
  blocks: ({ demands, dialogue }, { names, options, most }) => {
    const { language, width } = options;
    const say = words[language];
    if (demands.length === 0) return [];
    const [demand, ...numbers] = say.columns;
    const rows = demands
      .slice(0, most)
      .map(({ id, isLeast, share, cumulative, ...own }) => [
        names.name(id),
        leastCell(own, isLeast, language),
        percentText(share, language),
        percentText(cumulative, language),
      ]);
    return [
      blank,
      { text: titleOf("by-obligation", language), tone: "heading" },
      blank,
      ...table(
        [{ title: demand }, ...numbers.map((title) => ({ title, align: "right" as const }))],
        rows,
        { width },
      ),
      ...(dialogue.demands > 0
        ? [blank, { text: say.dialogue(formatNumber(dialogue.demands, language)), indent: 2 }]
        : []),
    ];
  },
});
