import { columnLetters } from "../tables/import/column-letters.js";

/** Drop-downs: what a column's validation says, and the lists that do not fit in it. */
export interface ChoiceLists {
  /** The formula of a drop-down with these choices. */
  readonly formulaOf: (choices: readonly string[]) => string;
  /** Lists for a sheet of their own, a column for each. */
  readonly columns: readonly (readonly string[])[];
}

/** Excel's own: longer lists must stand in cells. */
const longestFormula = 255;

/** Short choices stand in the drop-down itself; longer ones, or with a comma in them, in a sheet of this name. */
export const choiceLists = (sheet: string): ChoiceLists => {
  const columns: (readonly string[])[] = [];
  const known = new Map<string, string>();
  return {
    columns,
    formulaOf: (choices) => {
      const inline = `"${choices.join(",")}"`;
      const fits = inline.length <= longestFormula && choices.every((word) => !/[",]/.test(word));
      if (fits) return inline;
      const key = JSON.stringify(choices);
      const before = known.get(key);
      if (before !== undefined) return before;
      columns.push(choices);
      const letters = columnLetters(columns.length);
      const formula = `'${sheet}'!$${letters}$1:$${letters}$${choices.length}`;
      known.set(key, formula);
      return formula;
    },
  };
};
