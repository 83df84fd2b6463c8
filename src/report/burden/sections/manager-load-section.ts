import { managerLoad } from "../../../burden/lenses/manager-load.js";
import { formatNumber } from "../../format-number.js";
import { blank } from "../../page.js";
import { plural } from "../../plural.js";
import { blockTable, note } from "../block-table.js";
import { section } from "../section.js";
import { titleOf } from "../title-of.js";
import { untoldFields } from "../untold-fields.js";

const figures = ["duties", "staff", "dueDays", "weeks", "fullestWeek"] as const;

const words = {
  sv: {
    columns: ["", "Funktioner", "Median", "Nio av tio har högst"],
    duties: "Plikter: krav att svara på och delegationer",
    staff: "Medarbetare som svarar direkt till funktionen",
    dueDays: "Gånger som något ska lämnas i perioden",
    weeks: "Veckor då något ska lämnas",
    fullestWeek: "Gånger i den vecka då mest ska lämnas",
    none: "Planen visar inga funktioner som leder personal.",
    positions: (count: string) =>
      `Planen har ${count} funktioner som leder personal. En enhets krav ligger på var och en som leder där.`,
    noDuties: (count: string) => `För ${count} av dem visar planen inga plikter.`,
    few: "–: för få för att visas. Färre än fem skulle gå att känna igen, och med färre än tio vore den sista kolumnen den som har mest (vårt val).",
    names: "Vilka det är visas inte. Den som har en funktion ser sin egen med styrkedja brief.",
  },
  en: {
    columns: ["", "Positions", "Median", "Nine in ten have at most"],
    duties: "Duties: demands to answer and delegations held",
    staff: "People who answer directly to the position",
    dueDays: "Times something is due in the span",
    weeks: "Weeks in which something is due",
    fullestWeek: "Times in the week in which most is due",
    none: "The plan shows no positions that manage people.",
    positions: (count: string) =>
      `The plan has ${plural(count, "position that manages", "positions that manage")} people. A unit's demands lie on each who manages there.`,
    noDuties: (count: string) => `For ${count} of them the plan shows no duties.`,
    few: "–: too few to show. Fewer than five could be told apart, and with fewer than ten the last column would be the one with the most (our choice).",
    names:
      "Which they are is not shown. Whoever holds a position sees its own with styrkedja brief.",
  },
} as const;

export const managerLoadSection = section({
  id: "manager-load",
  figures: managerLoad,
  blocks: (load, { options: { language, width } }) => {
    const say = words[language];
    const show = (value: number | null) =>
      value === null ? "–" : formatNumber(value, language, value % 1 === 0 ? 0 : 1);
    const silent = load.positions - load.duties.positions;
    const heading = { text: titleOf("manager-load", language), tone: "heading" } as const;
    if (load.positions === 0) return [blank, heading, blank, note(say.none)];
    return [
      blank,
      heading,
      ...blockTable(
        say.columns,
        1,
        figures.map((figure) => {
          const { positions, median, p90 } = load[figure];
          return [say[figure], show(positions), show(median), show(p90)];
        }),
        width,
      ),
      blank,
      note(say.positions(show(load.positions))),
      ...(silent > 0 ? [note(say.noDuties(show(silent)))] : []),
      ...(figures.some((figure) => load[figure].p90 === null) ? [note(say.few)] : []),
      note(say.names),
      ...untoldFields(load.untold, language),
    ];
  },
});
