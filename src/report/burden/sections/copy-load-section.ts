import { copyLoad } from "../../../burden/lenses/copy-load.js";
import { formatNumber } from "../../format-number.js";
import { hoursText, sumCell } from "../../hours-text.js";
import { blank } from "../../page.js";
import { blockTable, note } from "../block-table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    columns: ["Utskick", "Mottagare", "Timmar att läsa"],
    none: "Planen berättar inte om några kopior.",
    total: (hours: string) => `Kopiorna tar ${hours} att läsa.`,
  },
  en: {
    columns: ["Sent out", "Recipients", "Hours to read"],
    none: "The plan tells of no copies.",
    total: (hours: string) => `The copies take ${hours} to read.`,
  },
} as const;

export const copyLoadSection = section({
  id: "copy-load",
  figures: copyLoad,
  blocks: ({ occasions, readers, total, untold }, { names, options, most }) => {
    const { language, width } = options;
    const say = words[language];
    const rows = [
      ...occasions.map((own) => ({ id: own.occasion, people: own.recipients, amount: own.amount })),
      ...readers.map((own) => ({ id: own.demand, people: own.people, amount: own.amount })),
    ]
      .sort((a, b) => b.amount.minutes.likely - a.amount.minutes.likely)
      .slice(0, most)
      .map(({ id, people, amount }) => [
        names.name(id),
        formatNumber(people, language),
        sumCell(amount, language),
      ]);
    return [
      blank,
      { text: titleOf("copy-load", language), tone: "heading" },
      ...blockTable(say.columns, 1, rows, width),
      blank,
      note(rows.length === 0 ? say.none : say.total(hoursText(total, language))),
      ...untoldText(untold, language),
    ];
  },
});
