import { burdenBudget } from "../../../burden/lenses/burden-budget.js";
import { formatNumber } from "../../format-number.js";
import { sumCell } from "../../hours-text.js";
import { blank } from "../../page.js";
import { leastPercentText, percentText } from "../../percent-text.js";
import { table } from "../../table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    columns: ["Enhet, med allt under den", "Får begäras", "Begärs", "Använt"],
    none: "Ingen enhet har ett tak för hur många timmar som får begäras (unit.burdenBudget).",
    untold: (count: string) => `${count} andra enheter som svarar har inget tak.`,
  },
  en: {
    columns: ["Unit, with all beneath it", "May be asked", "Is asked", "Used"],
    none: "No unit has a limit to the hours that may be asked of it (unit.burdenBudget).",
    untold: (count: string) => `${count} other units that answer have no limit.`,
  },
} as const;

export const burdenBudgetSection = section({
  id: "burden-budget",
  figures: burdenBudget,
  blocks: ({ units, untold }, { names, options: { language, width } }) => {
    const say = words[language];
    if (units.length + untold === 0) return [];
    const [unit, ...numbers] = say.columns;
    const rows = units.map(({ unit: id, hours, used, utilisation }) => [
      names.name(id),
      formatNumber(hours, language),
      sumCell(used, language),
      used.unknown > 0 && utilisation !== null
        ? leastPercentText(utilisation, language)
        : percentText(utilisation, language),
    ]);
    return [
      blank,
      { text: titleOf("burden-budget", language), tone: "heading" },
      blank,
      ...(rows.length === 0
        ? [{ text: say.none, indent: 2 }]
        : table(
            [{ title: unit }, ...numbers.map((title) => ({ title, align: "right" as const }))],
            rows,
            { width },
          )),
      ...(rows.length > 0 && untold > 0
        ? [blank, { text: say.untold(formatNumber(untold, language)), indent: 2 }]
        : []),
    ];
  },
});
