import { tornado } from "../../../burden/lenses/tornado.js";
import { formatNumber } from "../../format-number.js";
import { blank } from "../../page.js";
import { percentText } from "../../percent-text.js";
import { plural } from "../../plural.js";
import { blockTable, note } from "../block-table.js";
import { section } from "../section.js";
import { spreadHours } from "../spread-text.js";
import { titleOf } from "../title-of.js";
import { tornadoRowName } from "../tornado-row-name.js";

const words = {
  sv: {
    none: "Det finns inget att mäta närmare: inget tal är sagt som intervall.",
    columns: ["Mät detta", "Krav", "Summan om lågt", "om högt", "Av osäkerheten", "Smalare spann"],
    says: (p10: string, p90: string) =>
      `Allt som begärs tar ${p10}–${p90} timmar i åtta fall av tio. Lågt och högt är det som talet självt är under, och över, en gång av tio, medan allt annat är som i medeltal. Sista kolumnen: så många timmar smalare blir spannet om talet blir känt.`,
    others: (count: string, share: string) =>
      `${count} tal till står tillsammans för ${share} av osäkerheten.`,
  },
  en: {
    none: "There is nothing to measure more closely: no number is told as a range.",
    columns: ["Measure this", "Demands", "Sum if low", "if high", "Of the doubt", "Narrower by"],
    says: (p10: string, p90: string) =>
      `All that is asked for takes ${p10}–${p90} hours in eight cases of ten. Low and high are what the number itself is below, and above, one time in ten, while all else is as on average. The last column: so many hours narrower the range becomes when the number is known.`,
    others: (count: string, share: string) =>
      `${plural(count, "more number stands", "more numbers together stand")} for ${share} of the doubt.`,
  },
} as const;

export const tornadoSection = section({
  id: "tornado",
  figures: (weights) => tornado(weights),
  blocks: ({ total, rows, others }, { names, most, options: { language, width } }) => {
    const say = words[language];
    const show = (small: number) => spreadHours(small, language);
    const shown = rows.slice(0, most);
    const left = rows.slice(most);
    const leftShare = left.reduce((sum, { share }) => sum + share, others.share);
    const leftCount = left.length + others.count;
    return [
      blank,
      { text: titleOf("tornado", language), tone: "heading" },
      blank,
      {
        text: rows.length === 0 ? say.none : say.says(show(total.p10), show(total.p90)),
        indent: 2,
      },
      ...blockTable(
        say.columns,
        1,
        shown.map((row) => [
          tornadoRowName(row, names, language),
          formatNumber(row.demands, language),
          show(row.low),
          show(row.high),
          percentText(row.share, language),
          show(Math.max(0, row.narrows)),
        ]),
        width,
      ),
      ...(leftCount > 0
        ? [note(say.others(formatNumber(leftCount, language), percentText(leftShare, language)))]
        : []),
    ];
  },
});
