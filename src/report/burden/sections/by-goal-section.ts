import { byGoal } from "../../../burden/lenses/by-goal.js";
import { byHours } from "../by-hours.js";
import { section } from "../section.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";

const words = {
  sv: {
    none: "inget mål",
    untold: "inte sagt",
    more: (count: number) => `… och ${count} till (--most visar fler).`,
  },
  en: {
    none: "no goal",
    untold: "not told",
    more: (count: number) => `… and ${count} more (--most shows more).`,
  },
} as const;

export const byGoalSection = section({
  id: "by-goal",
  figures: byGoal,
  blocks: (goals, { names, options, most }) => {
    const { none, untold, more } = words[options.language];
    const rows = [...goals].sort(byHours).slice(0, most);
    const left = goals.length - rows.length;
    const tallies = tallyTable(
      titleOf("by-goal", options.language),
      rows.map(({ goal, amount }) => [
        goal === null ? untold : goal === "none" ? none : names.name(goal),
        amount,
      ]),
      options,
    );
    return left > 0 ? [...tallies, { text: more(left), indent: 2 }] : tallies;
  },
});
