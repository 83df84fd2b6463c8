import { burdenOverTime } from "../../../burden/lenses/burden-over-time.js";
import { formatNumber } from "../../format-number.js";
import { sumCell } from "../../hours-text.js";
import { blank } from "../../page.js";
import { plural } from "../../plural.js";
import { table } from "../../table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    columns: ["År", "Timmar", "Krav", "Index"],
    single:
      "Inget krav säger när det började gälla (validFrom), så det går inte att säga om det växer.",
    untold: (count: string) =>
      `För ${count} krav är det inte sagt när de började gälla (validFrom). De räknas som om de alltid har gällt.`,
    removed: "Krav som har tagits bort ur planen syns inte i något år.",
  },
  en: {
    columns: ["Year", "Hours", "Demands", "Index"],
    single: "No demand says when it began (validFrom), so whether it grows cannot be told.",
    untold: (count: string) =>
      `For ${plural(count, "demand", "demands")} it is not told when they began (validFrom). They count as if they had always been there.`,
    removed: "Demands that have been taken out of the plan are in no year.",
  },
} as const;

export const burdenIndexSection = section({
  id: "burden-index",
  figures: burdenOverTime,
  blocks: ({ years, startUntold }, { options: { language, width } }) => {
    const say = words[language];
    const show = (value: number, digits = 0) => formatNumber(value, language, digits);
    const [year, ...numbers] = say.columns;
    const rows = years.map(({ year: of, amount, index }) => [
      of,
      sumCell(amount, language),
      show(amount.known + amount.unknown),
      index === null ? "–" : show(index, 1),
    ]);
    const notes = [
      ...(startUntold > 0 ? [say.untold(show(startUntold))] : []),
      ...(years.length > 1 ? [say.removed] : []),
    ];
    return [
      blank,
      { text: titleOf("burden-index", language), tone: "heading" },
      blank,
      ...(years.length < 2
        ? [{ text: say.single, indent: 2 }]
        : table(
            [{ title: year }, ...numbers.map((title) => ({ title, align: "right" as const }))],
            rows,
            { width },
          )),
      ...(years.length > 1 && notes.length > 0
        ? [blank, { text: notes.join(" "), indent: 2 }]
        : []),
    ];
  },
});
