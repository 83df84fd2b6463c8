import { formatDate } from "../../report/format-date.js";
import { listed } from "../../report/listed.js";
import { htmlTable } from "../html-table.js";
import { type Markup, p } from "../markup.js";
import type { HtmlSection } from "../section.js";

const words = {
  sv: {
    caption: "Förbättringar, och vilka som har tagit efter",
    columns: ["Förbättring", "Gjord av", "När", "Vad den gav", "Har tagit efter"],
    untold: "inte sagt",
    nobody: "ingen än",
    none: "Planen berättar inte om någon förbättring.",
    more: (count: number) => `… och ${count} till, som färre har tagit efter.`,
  },
  en: {
    caption: "Improvements, and who has taken them up",
    columns: ["Improvement", "Made by", "When", "What it gave", "Taken up by"],
    untold: "not told",
    nobody: "nobody yet",
    none: "The plan tells of no improvement.",
    more: (count: number) => `… and ${count} more, that fewer have taken up.`,
  },
} as const;

const most = 30;

/** What was made better, what did it give, and who took it up? Those that spread most stand first. */
export const improvementsSection: HtmlSection = {
  id: "improvements",
  title: { sv: "Vilka förbättringar sprider sig?", en: "Which improvements spread?" },
  build: ({ q, language, name }): Markup => {
    const say = words[language];
    const all = q
      .all("improvement")
      .toSorted((a, b) => (b.takenUpBy?.length ?? 0) - (a.takenUpBy?.length ?? 0));
    if (all.length === 0) return p(say.none);
    const table = htmlTable(
      say.caption,
      say.columns.map((title) => ({ title })),
      all
        .slice(0, most)
        .map(({ id, unit, on, effect, takenUpBy }) => [
          name(id),
          unit === undefined ? say.untold : name(unit),
          on === undefined ? say.untold : formatDate(on, language),
          effect ?? say.untold,
          takenUpBy === undefined
            ? say.untold
            : takenUpBy.length === 0
              ? say.nobody
              : listed(takenUpBy.map(name), language, 5),
        ]),
    );
    return all.length > most ? table + p(say.more(all.length - most), "muted") : table;
  },
};
