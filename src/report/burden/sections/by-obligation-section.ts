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
    conversation: (demands: string) =>
      `Samtal, besök och kollegial granskning (${demands} st.) är satsad tid och rangordnas inte.`,
  },
  en: {
    columns: ["Demand", "Hours", "Share", "Together"],
    conversation: (demands: string) =>
      `Dialogue, visits and peer review (${demands} in all) are time invested and are not ranked.`,
  },
} as const;

export const byObligationSection = section({
  id: "by-obligation",
  figures: byObligation,
  blocks: ({ demands, conversation }, { names, options, most }) => {
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
      ...(conversation.demands > 0
        ? [
            blank,
            { text: say.conversation(formatNumber(conversation.demands, language)), indent: 2 },
          ]
        : []),
    ];
  },
});
